package nl.kieswijzer.matching;

import static nl.kieswijzer.core.Stance.DISAGREE;
import static nl.kieswijzer.core.Stance.NEITHER;
import static nl.kieswijzer.matching.Fixtures.firmness;
import static nl.kieswijzer.matching.Fixtures.ids;
import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ASharedLeadTest {
    @Test
    void ends_as_soon_as_one_of_the_leaders_is_above_the_other() {
        // 5 / 6 = 83 % twice. With 'neither' on the last: 5½ / 6 = 92 % and 4½ / 6 = 75 %.
        Firmness firmness = firmness("++++++", party("a", "+++++-"), party("b", "-+++++"));
        Overtaking smallest = firmness.smallest().orElseThrow();
        assertThat(firmness.leaders()).isEqualTo(ids("a", "b"));
        assertThat(smallest.rival()).isEqualTo(ids("a").getFirst());
        assertThat(smallest.leader()).isEqualTo(ids("b").getFirst());
        assertThat(smallest.flips()).isEqualTo(Map.of(statement(5), NEITHER));
        assertThat(firmness.newLeaders()).isEqualTo(ids("a"));
    }

    @Test
    void ends_as_soon_as_a_third_party_is_above_one_of_the_leaders_even_if_the_other_stays() {
        // 5 / 5 and 4 / 4 before 3 / 5. With 'disagree' on the fourth: 4 / 5 = 80 %, 3 / 4 = 75 % and 4 / 5 = 80 %.
        Firmness firmness = firmness("+++++", party("a", "+++++"), party("b", "++++."), party("c", "+++--"));
        assertThat(firmness.leaders()).isEqualTo(ids("a", "b"));
        assertThat(firmness.overtakings())
                .extracting(Fixtures::inWords)
                .containsExactly("a above b in 1", "b above a in 1", "c above b in 1");
        assertThat(firmness.overtakings().getLast().flips()).isEqualTo(Map.of(statement(3), DISAGREE));
    }

    @Test
    void leaves_a_rival_the_leader_it_overtakes_by_the_fewest_flips() {
        // Twice 5 / 6 before 4 / 6. With 'disagree' on the second: 5 / 6, 4 / 6 and 5 / 6; to get above a takes c two.
        Firmness firmness = firmness("++++++", party("a", "+-++++"), party("b", "-+++++"), party("c", "--++++"));
        assertThat(firmness.overtakings())
                .extracting(Fixtures::inWords)
                .containsExactly("a above b in 1", "b above a in 1", "c above a in 1");
    }
}
