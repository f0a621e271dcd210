package nl.kieswijzer.classroom.beamer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** On the beamer the parties stand by name, in whatever order the pack has them. */
class TheOrderOfPartiesTest {
    private static final String DIEREN = "Partij voor de Dieren";
    private static final StatementId LEEFTIJD = new StatementId("vaste-leeftijd");

    private final Texts texts = texts();
    private final Edition edition = shuffled(TheEdition.tk2021());

    @Test
    void is_by_name_where_they_say_too_little_to_be_compared() {
        List<String> silent = parties(5).select(".too-little li").eachText();
        assertThat(silent).containsSubsequence("50PLUS", "CDA", "Denk", DIEREN, "PVV", "SP", "VVD");
    }

    @Test
    void is_by_name_where_they_agree_equally_often() {
        // Of ten, GroenLinks speaks on 8: 5 equal and 2 half way, (5 + 2/2) / 8; SGP on 6: 4 and 1 half way, (4 + 1/2)
        // / 6: 75 %.
        List<String> ranked = parties(10).select(".party").eachText();
        Map<String, List<String>> byRank = ranked.stream()
                .map(it -> it.split("\\. "))
                .collect(Collectors.groupingBy(it -> it[0], Collectors.mapping(it -> it[1], Collectors.toList())));
        assertThat(byRank.values()).anySatisfy(it -> assertThat(it).hasSizeGreaterThan(1));
        assertThat(byRank.values()).allSatisfy(it -> assertThat(it).isEqualTo(inOrder(it, Party::name)));
    }

    @Test
    void is_by_name_where_the_class_guesses_who_said_it() {
        GuessPanel guess = new GuessPanel(
                state(5, new Place(Step.WHO_SAID, Optional.of(LEEFTIJD), 0)),
                edition.statement(LEEFTIJD).orElseThrow(),
                texts);
        List<String> shown = html(guess).select(".guess-parties li").eachText();
        assertThat(shown).hasSize(edition.parties().size()).isEqualTo(inOrder(shown, Party::name));
        assertThat(shown).containsSubsequence("Partij voor de Dieren", "PVV");
    }

    private List<String> inOrder(List<String> shown, Function<Party, String> name) {
        return edition.partiesByName(texts.locale()).stream()
                .map(name)
                .filter(shown::contains)
                .toList();
    }

    /** The class beside the parties, after it agreed with everything. */
    private Document parties(int statements) {
        return html(new PartiesPanel(state(statements, Place.START.at(Step.PARTIES)), texts));
    }

    private static Document html(com.vaadin.flow.component.Component panel) {
        return Jsoup.parse(panel.getElement().getOuterHTML());
    }

    private BeamerState state(int statements, Place place) {
        List<StatementId> asked = edition.statementIds().subList(0, statements);
        Lesson lesson = Lesson.starting(
                        Ticket.random(), new RevisionId(edition.id(), 1), Plan.onPhones(asked, false), Instant.EPOCH)
                .at(place);
        Map<StatementId, Tally> totals = asked.stream().collect(Collectors.toMap(it -> it, _ -> new Tally(6, 0, 0, 0)));
        return new BeamerState(
                lesson,
                edition,
                Matcher.of(edition.statementIds(), edition.stances()),
                new ClassSummary(
                        new ClassSummary.Counts(6, 6, 6 * 5, 5), new ClassSummary.Totals(totals, Map.of(), Map.of())));
    }

    private static Edition shuffled(Edition pack) {
        List<Party> parties = new ArrayList<>(pack.parties());
        // With this seed the SGP comes before GroenLinks, so that only sorting by name puts them right.
        Collections.shuffle(parties, new Random(2));
        return new Edition(
                pack.id(),
                pack.languages(),
                pack.election(),
                pack.provenance(),
                pack.legend(),
                parties,
                pack.themes(),
                pack.programmes(),
                pack.quotes(),
                pack.terms(),
                pack.statements());
    }

    private static Texts texts() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return Texts.of(messages, Language.DUTCH);
    }
}
