package nl.kieswijzer.results.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripCircle;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Language;
import org.junit.jupiter.api.Test;

class APreviewCardTest {
    private static final int ANSWERED = 20;
    private static final Edition EDITION = Editions.tk2021();

    @Test
    void holds_the_first_three_parties_by_their_full_names() {
        PreviewCard card = card(
                Language.DUTCH,
                ranked(1, 90, "pvdd"),
                ranked(2, 80, "christenunie"),
                ranked(3, 70, "fvd"),
                ranked(4, 60, "vvd"));
        assertThat(card.lines())
                .containsExactly(
                        line(1, "Partij voor de Dieren", 90),
                        line(2, "ChristenUnie", 80),
                        line(3, "Forum voor Democratie", 70));
        assertThat(card.heading()).isEqualTo("Deze kiezer is het het vaakst eens met");
        assertThat(card.edition()).isEqualTo("Tweede Kamerverkiezing 2021");
        assertThat(card.footer()).isEqualTo("En jij? Geef zelf je mening over kinderrechten.");
    }

    @Test
    void lets_equal_parties_share_a_rank_in_order_of_name() {
        assertThat(card(Language.DUTCH, ranked(1, 90, "vvd"), ranked(2, 80, "sp"), ranked(2, 80, "denk"))
                        .lines())
                .containsExactly(line(1, "VVD", 90), line(2, "Denk", 80), line(2, "SP", 80));
    }

    @Test
    void says_how_many_more_parties_stand_as_high_as_the_last_one_on_it() {
        assertThat(card(
                                Language.DUTCH,
                                ranked(1, 90, "vvd"),
                                ranked(2, 80, "cda"),
                                ranked(2, 80, "d66"),
                                ranked(2, 80, "sp"),
                                ranked(2, 80, "sgp"),
                                ranked(6, 70, "pvv"))
                        .footer())
                .isEqualTo("Nog 2 partijen staan op 80%. En jij?");
        assertThat(card(
                                Language.ENGLISH,
                                ranked(1, 90, "vvd"),
                                ranked(1, 90, "cda"),
                                ranked(1, 90, "d66"),
                                ranked(1, 90, "sp"))
                        .footer())
                .isEqualTo("One more party stands at 90%. And you?");
    }

    @Test
    void is_shorter_where_fewer_parties_can_be_compared() {
        assertThat(card(Language.DUTCH, ranked(1, 90, "vvd")).lines()).containsExactly(line(1, "VVD", 90));
    }

    @Test
    void names_no_party_before_a_ranking_means_anything() {
        Ranking early = new Ranking(Ranking.FEWEST_ANSWERS - 1, List.of(ranked(1, 90, "vvd")), List.of());
        PreviewCard card = PreviewCard.of(Contexts.ranked(EDITION, early, Language.DUTCH));
        assertThat(card.lines()).isEmpty();
        assertThat(card.heading()).isEqualTo("Deze uitslag heeft nog geen ranglijst");
        assertThat(card(Language.ENGLISH).heading()).isEqualTo("This result has no ranking yet");
    }

    @Test
    void that_stands_in_for_any_result_names_no_party() {
        PreviewCard card = PreviewCard.ofAny(
                EDITION,
                Contexts.ranked(EDITION, new Ranking(ANSWERED, List.of(), List.of()), Language.DUTCH)
                        .texts());
        assertThat(card.lines()).isEmpty();
        assertThat(card.heading()).isEqualTo("Iemand deelde een uitslag met je");
        assertThat(card.footer()).isEqualTo("En jij? Geef zelf je mening over kinderrechten.");
    }

    @Test
    void speaks_the_language_of_its_texts() {
        PreviewCard card = card(Language.ENGLISH, ranked(1, 90, "vvd"));
        assertThat(card.siteName()).isEqualTo("Kieswijzer Children's Rights");
        assertThat(card.edition()).isEqualTo("Dutch general election 2021");
        assertThat(card.heading()).isEqualTo("This voter agrees most with");
    }

    @Test
    void is_refused_with_lines_that_do_not_fit_or_can_not_be() {
        List<PreviewLine> four = Collections.nCopies(4, line(1, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new PreviewCard("", "", "", four, List.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> line(0, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> line(4, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, "Partij", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, "Partij", 101));
    }

    @Test
    void shows_the_strip_of_each_party_grouped_as_on_the_page_and_its_range() {
        EditionRevision revision = Editions.revision(Editions.tk2021(), 1);
        ResultContext context = Contexts.of(revision, Sheets.all(revision, Answer.AGREE), Language.DUTCH);
        PreviewCard card = PreviewCard.of(context);
        assertThat(card.lines()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            RankedMatch ranked = context.ranked().toList().get(i);
            Match match = ranked.match();
            PreviewLine line = card.lines().get(i);
            assertThat(line.strip()).hasSize(match.answered());
            assertThat(line.strip()).isSortedAccordingTo(Comparator.comparing(StripRing::place));
            assertThat(line.strip().stream().filter(it -> it.place() == StripPlace.SILENT))
                    .hasSize(match.answered() - match.comparable());
            int halfPoints = 2 * count(line, StripPlace.EQUAL) + count(line, StripPlace.HALF);
            assertThat(halfPoints).isEqualTo(match.earned());
            assertThat(line.range())
                    .isEqualTo("%d tot %d%%"
                            .formatted(match.range().low(), match.range().high()));
        }
    }

    @Test
    void says_no_range_of_a_party_that_is_silent_on_nothing() {
        assertThat(card(Language.DUTCH, ranked(1, 90, "vvd")).lines().getFirst().range())
                .isEmpty();
    }

    @Test
    void tells_how_many_statements_count_double_and_not_which() {
        EditionRevision revision = Editions.revision(Editions.tk2021(), 1);
        List<StatementId> statements = revision.edition().statementIds();
        Map<StatementId, Answer> agree = Sheets.all(revision, Answer.AGREE).answers();
        Set<PreviewCard> cards = statements.stream()
                .filter(it -> revision.edition()
                        .statement(it)
                        .orElseThrow()
                        .position(new PartyId("50plus"))
                        .isEmpty())
                .map(it -> new AnswerSheet(revision.id(), agree, Set.of(it), Set.of()))
                .map(it -> StripRing.strip(StripCircle.strip(
                        Contexts.of(revision, it, Language.DUTCH).calculator().worksheet(it, new PartyId("50plus")))))
                .map(it -> new PreviewCard("", "", "", List.of(new PreviewLine(1, "", 1, "", it)), List.of(), ""))
                .collect(Collectors.toSet());
        assertThat(cards).hasSize(1);
    }

    private static int count(PreviewLine line, StripPlace place) {
        return (int) line.strip().stream().filter(it -> it.place() == place).count();
    }

    private static PreviewLine line(int rank, String party, int percentage) {
        return new PreviewLine(rank, party, percentage, "", List.of());
    }

    private static PreviewCard card(Language language, RankedMatch... ranked) {
        return PreviewCard.of(Contexts.ranked(EDITION, new Ranking(ANSWERED, List.of(ranked), List.of()), language));
    }

    private static RankedMatch ranked(int rank, int percentage, String party) {
        // Half points out of two a statement: the percentage as it is.
        Match match = new Match(new PartyId(party), ANSWERED, ANSWERED, 2 * ANSWERED * percentage / 100, ANSWERED, 0);
        return new RankedMatch(rank, percentage, match);
    }
}
