package nl.kieswijzer.results.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Overtaking;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Language;
import org.junit.jupiter.api.Test;

class AFirmnessSectionTest {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);
    private static final PartyId CU = new PartyId("christenunie");
    private static final PartyId GL = new PartyId("groenlinks");
    private static final PartyId SP = new PartyId("sp");

    @Test
    void after_a_shared_lead_says_who_would_lead_alone() {
        String section = section(Language.DUTCH, List.of(CU, GL), overtaking(GL, CU), List.of(CU));
        assertThat(section)
                .contains("ChristenUnie en GroenLinks staan samen bovenaan.")
                .contains("Met één ander antwoord stond ChristenUnie alleen bovenaan.");
        assertThat(section(Language.ENGLISH, List.of(CU, GL), overtaking(GL, CU), List.of(CU)))
                .contains("With one different answer, ChristenUnie would lead alone.");
    }

    @Test
    void after_a_single_lead_says_who_would_lead_instead() {
        assertThat(section(Language.DUTCH, List.of(CU), overtaking(CU, GL), List.of(GL)))
                .contains("ChristenUnie staat bovenaan.")
                .contains("Met één ander antwoord stond GroenLinks bovenaan.");
    }

    @Test
    void says_who_would_share_the_lead() {
        assertThat(section(Language.DUTCH, List.of(CU), overtaking(CU, GL), List.of(GL, SP)))
                .contains("Met één ander antwoord stonden GroenLinks en SP samen bovenaan.");
    }

    private static String section(
            Language language, List<PartyId> leaders, Overtaking overtaking, List<PartyId> newLeaders) {
        ResultContext context = Contexts.of(REVISION, Sheets.all(REVISION, Answer.AGREE), language);
        return new FirmnessSection(context, new Firmness(leaders, List.of(overtaking), newLeaders))
                .getElement()
                .getTextRecursively();
    }

    private static Overtaking overtaking(PartyId leader, PartyId rival) {
        return new Overtaking(
                leader,
                rival,
                new TreeMap<>(Map.of(REVISION.edition().statements().getFirst().id(), Stance.DISAGREE)));
    }
}
