package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.ids;
import static nl.kieswijzer.matching.Fixtures.match;
import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.percent;
import static nl.kieswijzer.matching.Fixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The other usual rule, beside the one by which rankings are made. */
class OnlyEqualStancesEarningTest {
    private static final double EQUAL = 1;
    private static final double ELSE = 0;

    @Test
    void makes_half_way_worth_as_little_as_opposite() {
        assertThat(match("+o-+", "+++o", Rule.EQUAL_ONLY).percentage())
                .hasValue(percent(EQUAL + ELSE + ELSE + ELSE, 4));
        assertThat(match("+o-+", "+++o", Rule.DISTANCE).percentage()).hasValue(percent(1 + 0.5 + 0 + 0.5, 4));
    }

    @Test
    void counts_a_starred_statement_twice_and_leaves_silence_out() {
        assertThat(match("PO+-+", "+o--.", Rule.EQUAL_ONLY).percentage())
                .hasValue(percent(2 * EQUAL + 2 * EQUAL + ELSE + EQUAL, 2 + 2 + 1 + 1));
    }

    @Test
    void can_put_another_party_first() {
        // By distance 5 × ½ = 2½ of 5 against 2 of 5; by equal stances 0 of 5 against 2 of 5.
        PartyPositions careful = party("careful", "ooooo");
        PartyPositions outspoken = party("outspoken", "++---");
        assertThat(ranking(Rule.DISTANCE, "+++++", careful, outspoken).leaders())
                .isEqualTo(ids("careful"));
        assertThat(ranking(Rule.EQUAL_ONLY, "+++++", careful, outspoken).leaders())
                .isEqualTo(ids("outspoken"));
    }
}
