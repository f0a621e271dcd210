package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.firmness;
import static nl.kieswijzer.matching.Fixtures.ids;
import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statement;
import static nl.kieswijzer.matching.Fixtures.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ANearTieTest {
    private static final PartyPositions LEADER = party("leader", "++++++");
    /** One flip away: with 'disagree' on the last, 5 / 6 and 6 / 6. */
    private static final PartyPositions CLOSE = party("close", "+++++-");
    /** Two flips away: after one, 5 / 6 and 5 / 6. */
    private static final PartyPositions FAR = party("far", "++++--");

    @Test
    void holds_the_leader_and_whoever_one_flip_puts_above() {
        assertThat(firmness("++++++", CLOSE, FAR, LEADER).nearTie()).contains(new NearTie(ids("leader", "close")));
    }

    @Test
    void holds_all_who_share_the_lead() {
        // Nothing tells a from b here, and c is two flips behind both.
        assertThat(firmness("++++++", party("a", "++++++"), party("b", "++++++"), FAR)
                        .nearTie())
                .contains(new NearTie(ids("a", "b")));
    }

    @Test
    void does_not_exist_where_nobody_is_one_flip_away() {
        assertThat(firmness("++++++", FAR, LEADER).nearTie()).isEmpty();
        assertThat(firmness("++++++").nearTie()).isEmpty();
    }

    @Test
    void leaves_beyond_it_whoever_it_takes_more_flips() {
        // Close takes one flip, far takes two: from 4 / 6 to 6 / 6, and the leader from 6 / 6 to 4 / 6.
        assertThat(firmness("++++++", CLOSE, FAR, LEADER).beyond())
                .extracting(Overtaking::rival, Overtaking::size)
                .containsExactly(tuple(ids("far").getFirst(), 2));
    }

    @Test
    void leaves_beyond_a_single_lead_whoever_is_not_the_nearest() {
        // Each flip takes one from the leader: far takes two, from 4 / 6, and further three, from 2 / 6.
        PartyPositions further = party("further", "++----");
        assertThat(firmness("++++++", FAR, further, LEADER).beyond())
                .extracting(Overtaking::rival, Overtaking::size)
                .containsExactly(tuple(ids("further").getFirst(), 3));
    }

    @Test
    void is_told_apart_by_statements_on_which_all_take_a_stance_and_not_the_same() {
        List<PartyPositions> parties =
                List.of(party("a", "++o.+"), party("b", "+-o-o"), party("c", "+++++"), party("d", "-----"));
        assertThat(NearTie.tellingApart(statements(5), parties, ids("a", "b")))
                .containsExactly(statement(1), statement(4));
        assertThat(NearTie.tellingApart(statements(5), parties, ids("a", "b", "c")))
                .containsExactly(statement(1), statement(2), statement(4));
    }

    @Test
    void is_told_apart_by_nothing_where_all_say_the_same() {
        assertThat(NearTie.tellingApart(statements(6), List.of(LEADER, party("same", "++++..")), ids("leader", "same")))
                .isEmpty();
    }

    @Test
    void is_not_told_apart_from_a_party_without_positions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearTie.tellingApart(statements(6), List.of(LEADER), ids("leader", "close")));
    }
}
