package nl.kieswijzer.results.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Three parties that agree with all but the last statement, in the order of their ids the other way round than by name. */
class PartiesThatAreEqualTest {
    private static final int LAST = 5;
    private static final List<Party> PARTIES = List.of(party("a", "Zon"), party("b", "Maan"), party("c", "Aarde"));

    private final Document page = result();

    @Test
    void stand_in_the_ranking_by_name() {
        assertThat(page.select(".ranking .party").eachText()).containsExactly("Aarde", "Maan", "Zon");
    }

    @Test
    void stand_by_name_where_their_tie_is_explained() {
        // 5 of 6 the same and half of the last, for each: Zon agrees with it, Maan and Aarde do not.
        assertThat(page.select(".near-tie .difference-stances li").eachText())
                .containsExactly("Jij: Geen van beide", "Aarde: Oneens", "Maan: Oneens", "Zon: Eens");
    }

    @Test
    void are_held_together_and_the_line_that_says_so_stands_below_the_last() {
        assertThat(page.select(".ranking > li.tied .party").eachText()).containsExactly("Aarde", "Maan", "Zon");
        assertThat(page.select(".ranking > li:has(.near-tie) .party").eachText())
                .containsExactly("Zon");
        assertThat(page.select(".near-tie summary").eachText())
                .containsExactly("Te dicht bij elkaar: één antwoord beslist");
    }

    @Test
    void are_said_to_be_so_once() {
        assertThat(page.select(".firmness")).isEmpty();
        assertThat(page.text()).containsOnlyOnce("te dicht bij elkaar").containsOnlyOnce("Met één ander antwoord");
    }

    private static Document result() {
        EditionRevision revision = Editions.revision(edition(), 1);
        Map<StatementId, Answer> answers = new HashMap<>();
        revision.edition().statementIds().forEach(it -> answers.put(it, Answer.AGREE));
        answers.put(new StatementId("s" + LAST), Answer.NEITHER);
        ResultContext context = Contexts.of(revision, AnswerSheet.of(revision.id(), answers), Language.DUTCH);
        return Jsoup.parse(Markup.of(new ResultParts(context, Unfolding.AT_ONCE)));
    }

    private static Edition edition() {
        Edition silent = Editions.of(LAST + 1, 0);
        List<Statement> statements = new ArrayList<>();
        silent.statements().forEach(it -> statements.add(withPositions(it, statements.size() == LAST)));
        return new Edition(
                silent.id(),
                silent.languages(),
                silent.election(),
                silent.provenance(),
                silent.legend(),
                PARTIES,
                silent.themes(),
                silent.programmes(),
                silent.quotes(),
                silent.terms(),
                statements);
    }

    private static Statement withPositions(Statement it, boolean last) {
        List<Position> positions = PARTIES.stream()
                .map(party -> position(party, last && !party.name().equals("Zon") ? Stance.DISAGREE : Stance.AGREE))
                .toList();
        return it.with(positions);
    }

    private static Position position(Party party, Stance stance) {
        return new Position(
                party.id(),
                stance,
                PositionSource.values()[0],
                List.of(new QuoteId("q")),
                List.of(),
                LocalizedText.of(Map.of("nl", "Staat zo in het programma.")));
    }

    private static Party party(String id, String name) {
        return new Party(new PartyId(id), name, name);
    }
}
