package nl.kieswijzer.matching;

import static nl.kieswijzer.core.Stance.DISAGREE;
import static nl.kieswijzer.core.Stance.NEITHER;
import static nl.kieswijzer.matching.Fixtures.firmness;
import static nl.kieswijzer.matching.Fixtures.ids;
import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statement;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.voterWithout;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A ranking with one leader, and how many answers hold it up. */
class AFirmRankingTest {
    @Test
    void falls_by_one_flip_where_that_takes_from_the_leader_and_gives_to_the_rival() {
        // 3 / 4 = 75 % before 2½ / 4 = 63 %. With 'neither' on the first: 2½ / 4 = 63 % after 3 / 4 = 75 %.
        Firmness firmness = firmness("++++", party("leader", "+++-"), party("rival", "-++o"));
        assertThat(firmness.leaders()).isEqualTo(ids("leader"));
        assertThat(firmness.fewestFlips()).hasValue(1);
        assertThat(firmness.smallest().orElseThrow().flips()).isEqualTo(Map.of(statement(0), NEITHER));
        assertThat(firmness.newLeaders()).isEqualTo(ids("rival"));
    }

    @Test
    void does_not_fall_where_the_flip_only_makes_the_percentages_equal() {
        // 6 / 6 and 4 / 6: one flip makes it 5 / 6 and 5 / 6, two flips make it 4 / 6 and 6 / 6.
        Firmness firmness = firmness("++++++", party("leader", "++++++"), party("rival", "++++--"));
        assertThat(firmness.fewestFlips()).hasValue(2);
    }

    @Test
    void does_not_fall_by_a_difference_behind_the_comma() {
        // 6 / 9 = 67 % and 3½ / 8 = 44 %. One flip, to 'disagree' on the first, makes it 5 / 9 = 55.6 % against
        // 4½ / 8 = 56.3 %: the rival is ahead, but both read 56 %. Hence a second: 4 / 9 = 44 % against 5½ / 8 = 69 %.
        Firmness firmness = firmness("++++++++++", party("leader", "+++++o--o."), party("rival", "--ooo+o..o"));
        assertThat(firmness.fewestFlips()).hasValue(2);
    }

    @Test
    void falls_sooner_by_a_flip_on_a_starred_statement() {
        // (2 + 4) / 6 and 4 / 6. Without the star it would take two flips, as above; with it one makes 4 / 6 and 6 / 6.
        Firmness firmness = firmness("P++++", party("leader", "+++++"), party("rival", "-++++"));
        assertThat(firmness.smallest().orElseThrow().flips()).isEqualTo(Map.of(statement(0), DISAGREE));
    }

    @Test
    void can_fall_by_a_flip_on_which_only_one_of_the_two_takes_a_stance() {
        // 4 / 4 = 100 % and 3½ / 4 = 88 %: they share the first three. With 'disagree' where only the leader speaks:
        // 3 / 4 = 75 % against 88 %.
        Firmness firmness = firmness("+++++", party("leader", "++++."), party("rival", "+++.o"));
        assertThat(firmness.smallest().orElseThrow().flips()).isEqualTo(Map.of(statement(3), DISAGREE));
    }

    @Test
    void is_never_shaken_by_a_skipped_statement() {
        // 3 / 3 and 1½ / 3; with an answer to the skipped one, 'agree', it would be 3 / 4 and 2½ / 4. 'Neither' on the
        // first
        // makes it 2½ / 3 and 2 / 3, on the second too 2 / 3 and 2½ / 3.
        Firmness firmness = firmness("+++.", party("leader", "+++-"), party("rival", "ooo+"));
        assertThat(firmness.smallest().orElseThrow().flips())
                .isEqualTo(Map.of(statement(0), NEITHER, statement(1), NEITHER));
    }

    @Test
    void cannot_fall_to_a_party_with_the_same_positions_as_far_as_they_count() {
        Firmness firmness = firmness("+++++.", party("leader", "+++++-"), party("same", "+++++o"));
        assertThat(firmness.leaders()).isEqualTo(ids("leader", "same"));
        assertThat(firmness.overtakings()).isEmpty();
        assertThat(firmness.fewestFlips()).isEmpty();
        assertThat(firmness.newLeaders()).isEmpty();
    }

    @Test
    void names_the_smallest_overtaking_of_every_rival_fewest_flips_first_and_then_by_id() {
        // Differences of 2, 1 and 2 statements; each flip on one takes a point and gives one.
        Firmness firmness = firmness(
                "++++++", party("leader", "++++++"), party("y", "++++--"), party("z", "+++++-"), party("x", "--++++"));
        assertThat(firmness.overtakings()).extracting(Overtaking::rival).isEqualTo(ids("z", "x", "y"));
        assertThat(firmness.overtakings()).extracting(Overtaking::size).containsExactly(1, 2, 2);
        assertThat(firmness.overtakings()).extracting(Overtaking::leader).containsOnlyElementsOf(ids("leader"));
    }

    @Test
    void may_fall_to_a_third_party_that_the_same_flip_takes_higher() {
        // 5 / 6 = 83 %, 4½ / 6 = 75 % and 4 / 5 = 80 %. With 'neither' on the first: 4½ / 6 = 75 %, 5 / 6 = 83 % and
        // 4½ / 5 = 90 %.
        Firmness firmness =
                firmness("++++++", party("leader", "+++++-"), party("rival", "-++++o"), party("third", "-++++."));
        assertThat(firmness.overtakings()).extracting(Overtaking::rival).isEqualTo(ids("rival", "third"));
        assertThat(firmness.smallest().orElseThrow().flips()).isEqualTo(Map.of(statement(0), NEITHER));
        assertThat(firmness.newLeaders()).isEqualTo(ids("third"));
    }

    @Test
    void takes_no_notice_of_parties_left_out_or_not_ranked() {
        List<PartyPositions> parties = List.of(
                party("leader", "++++++"), party("left", "+++++-"), party("quiet", "+-...."), party("rival", "++++--"));
        Firmness firmness = Firmness.of(statements(6), parties, voterWithout("left", "++++++"));
        assertThat(firmness.overtakings()).extracting(Overtaking::rival).isEqualTo(ids("rival"));
        assertThat(Firmness.of(statements(6), parties, voterWithout("leader", "++++++"))
                        .leaders())
                .isEqualTo(ids("left"));
    }

    @Test
    void of_one_party_or_none_cannot_fall() {
        assertThat(firmness("+++", party("only", "+++"))).isEqualTo(new Firmness(ids("only"), List.of(), List.of()));
        assertThat(firmness("+++")).isEqualTo(new Firmness(List.of(), List.of(), List.of()));
        assertThat(firmness("...", party("only", "+++"))).isEqualTo(new Firmness(List.of(), List.of(), List.of()));
    }
}
