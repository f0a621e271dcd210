package nl.kieswijzer.results.more;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Overtaking;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Language;
import org.junit.jupiter.api.Test;

class HowFirmAResultIsTest {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);
    private static final PartyId CU = new PartyId("christenunie");
    private static final PartyId GL = new PartyId("groenlinks");
    private static final PartyId SP = new PartyId("sp");

    @Test
    void after_a_shared_lead_is_said_by_who_would_lead_alone() {
        Firmness shared = new Firmness(List.of(CU, GL), List.of(overtaking(GL, CU, 1)), List.of(CU));
        assertThat(change(Language.DUTCH, shared))
                .contains("Met één ander antwoord stond ChristenUnie alleen bovenaan.");
        assertThat(change(Language.ENGLISH, shared))
                .contains("With one different answer, ChristenUnie would lead alone.");
    }

    @Test
    void after_a_single_lead_is_said_by_who_would_lead_instead() {
        Firmness single = new Firmness(List.of(CU), List.of(overtaking(CU, GL, 2)), List.of(GL));
        assertThat(row(single))
                .contains("Hoe stevig is dit?")
                .contains("2 andere antwoorden")
                .contains("Met 2 andere antwoorden stond GroenLinks bovenaan.");
    }

    @Test
    void is_said_by_who_would_share_the_lead() {
        assertThat(change(Language.DUTCH, new Firmness(List.of(CU), List.of(overtaking(CU, GL, 1)), List.of(GL, SP))))
                .contains("Met één ander antwoord stonden GroenLinks en SP samen bovenaan.");
    }

    @Test
    void names_the_other_rivals_and_not_the_first_one_twice() {
        Firmness firmness =
                new Firmness(List.of(CU), List.of(overtaking(CU, GL, 2), overtaking(CU, SP, 3)), List.of(GL));
        assertThat(row(firmness))
                .contains("SP komt boven ChristenUnie met 3 andere antwoorden.")
                .doesNotContain("GroenLinks komt boven");
    }

    @Test
    void leaves_what_is_too_close_to_call_to_the_line_in_the_ranking() {
        Firmness close = new Firmness(List.of(CU), List.of(overtaking(CU, GL, 1), overtaking(CU, SP, 2)), List.of(GL));
        assertThat(row(close))
                .contains("En de andere partijen?")
                .contains("2 andere antwoorden")
                .contains("SP komt boven ChristenUnie met 2 andere antwoorden.")
                .doesNotContain("GroenLinks");
        Firmness nothingElse = new Firmness(List.of(CU), List.of(overtaking(CU, GL, 1)), List.of(GL));
        assertThat(FirmnessPart.of(context(Language.DUTCH), nothingElse)).isEmpty();
    }

    @Test
    void is_as_firm_as_can_be_where_no_answers_put_another_party_first() {
        assertThat(row(new Firmness(List.of(CU), List.of(), List.of())))
                .contains("ligt vast")
                .contains("er komt geen andere partij bovenaan");
    }

    private static String row(Firmness firmness) {
        return FirmnessPart.of(context(Language.DUTCH), firmness)
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static String change(Language language, Firmness firmness) {
        return new SmallestChange(
                        context(language), firmness, firmness.smallest().orElseThrow())
                .getElement()
                .getTextRecursively();
    }

    private static ResultContext context(Language language) {
        return Contexts.of(REVISION, Sheets.all(REVISION, Answer.AGREE), language);
    }

    private static Overtaking overtaking(PartyId leader, PartyId rival, int flips) {
        SortedMap<StatementId, Stance> changes = new TreeMap<>();
        REVISION.edition().statementIds().stream().limit(flips).forEach(it -> changes.put(it, Stance.DISAGREE));
        return new Overtaking(leader, rival, changes);
    }
}
