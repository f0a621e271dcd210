package nl.kieswijzer.matching.report;

import static nl.kieswijzer.matching.report.Electorate.LIKE_A_PARTY;
import static nl.kieswijzer.matching.report.Electorate.SKIPPING;
import static nl.kieswijzer.matching.report.Electorate.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small editions on which what simulated voters see can be worked out. */
class ASimulationTest {
    private static final int VOTERS = 50_000;
    /** More than four standard errors of a share: 4 × √(½ × ½ / 50,000) = 0.9 %. */
    private static final Offset<Double> CLOSE = within(0.01);

    @Test
    void lets_opposite_parties_lead_equally_often() {
        Simulation simulation = Drawn.of("+++", "---").simulation(UNIFORM, VOTERS);
        // Of the 3 × 3 × 3 sheets, 7 come out even: all neither, and the 6 orders of one of each.
        assertThat(share(simulation.ties())).isCloseTo(7 / 27.0, CLOSE);
        assertThat(simulation.parties()).allSatisfy(it -> {
            assertThat(share(it.leadsAlone())).isCloseTo((27 - 7) / 2 / 27.0, CLOSE);
            assertThat(it.leads()).isEqualTo(it.leadsAlone() + simulation.ties());
            assertThat(it.alike()).isZero();
        });
    }

    @Test
    void moves_everything_with_a_statement_without_which_nobody_can_be_ranked() {
        Simulation simulation = Drawn.of("+++", "---").simulation(UNIFORM, VOTERS);
        // 3 - 1 comparable statements are too few.
        assertThat(simulation.statements())
                .containsExactly(
                        new StatementMoves(Drawn.statement(0), VOTERS, VOTERS),
                        new StatementMoves(Drawn.statement(1), VOTERS, VOTERS),
                        new StatementMoves(Drawn.statement(2), VOTERS, VOTERS));
    }

    @Test
    void moves_nothing_with_what_all_say_and_something_with_what_divides() {
        Simulation simulation = Drawn.of("++++", "++--").simulation(UNIFORM, VOTERS);
        assertThat(simulation.statements().subList(0, 2))
                .containsExactly(
                        new StatementMoves(Drawn.statement(0), 0, 0), new StatementMoves(Drawn.statement(1), 0, 0));
        // The answers to the two others, as +1, 0 and -1: who leads is the sign of their sum, and without the last one
        // the sign of the first. Those differ for 0 +, 0 -, + - and - +: 4 of 3 × 3.
        assertThat(simulation.statements().subList(2, 4)).allSatisfy(it -> {
            assertThat(share(it.leader())).isCloseTo(4 / 9.0, CLOSE);
            assertThat(it.topThree()).isEqualTo(it.leader());
        });
    }

    @Test
    void tells_a_move_below_the_top_from_one_at_the_top() {
        // c has d's stances but on the last statement, and nobody comes near a for who answers as a does.
        Simulation simulation =
                Drawn.of("++++++++", "----++++", "------++", "------+-").simulation(LIKE_A_PARTY, VOTERS);
        assertThat(simulation.statements())
                .allSatisfy(it -> assertThat(it.topThree()).isGreaterThanOrEqualTo(it.leader()))
                .anySatisfy(it -> assertThat(it.topThree()).isGreaterThan(it.leader()));
    }

    @Test
    void ranks_the_same_number_for_whoever_answers_everything() {
        Drawn drawn = Drawn.of("++++++", "+++...", "++....");
        assertThat(drawn.simulation(UNIFORM, 100).ranked()).isEqualTo(Map.of(2, 100));
        assertThat(drawn.simulation(UNIFORM, 100).meanRanked()).isEqualTo(2.0);
        assertThat(drawn.report(100).rankedOnAFullSheet()).hasSize(2);
    }

    @Test
    void ranks_fewer_for_who_skips() {
        Simulation simulation = Drawn.of("+++").simulation(SKIPPING, VOTERS);
        // Ranked only if none of the three is skipped.
        double none = 0.75 * 0.75 * 0.75;
        assertThat(share(simulation.ranked().getOrDefault(1, 0))).isCloseTo(none, CLOSE);
        assertThat(share(simulation.ranked().getOrDefault(0, 0))).isCloseTo(1 - none, CLOSE);
        assertThat(simulation.meanRanked()).isCloseTo(none, CLOSE);
    }

    @Test
    void puts_nobody_first_where_all_are_silent() {
        Simulation simulation = Drawn.of("...", "...").simulation(LIKE_A_PARTY, VOTERS);
        assertThat(simulation.ranked()).isEqualTo(Map.of(0, VOTERS));
        assertThat(simulation.ties()).isZero();
        assertThat(simulation.parties())
                .containsExactly(
                        new PartyFigures(Drawn.id(0), 0, 0, VOTERS / 2, 0),
                        new PartyFigures(Drawn.id(1), 0, 0, VOTERS / 2, 0));
    }

    @Test
    void of_voters_like_a_party_mostly_finds_that_party() {
        Simulation simulation = Drawn.of("+++", "---").simulation(LIKE_A_PARTY, VOTERS);
        // An answer is the party's own with 4 of 5, and by chance with 1 of 3 of the rest; it is each other one with 1
        // / 15.
        double own = 13 / 15.0;
        double neither = 1 / 15.0;
        double opposite = 1 / 15.0;
        double even = neither * neither * neither + 6 * own * neither * opposite;
        // Ahead where own answers outnumber opposite ones.
        double ahead = own * own * own + 3 * own * own * (neither + opposite) + 3 * own * neither * neither;
        assertThat(simulation.parties()).allSatisfy(it -> {
            assertThat(it.alike()).isEqualTo(VOTERS / 2);
            assertThat(it.leadsAlike() / (VOTERS / 2.0)).isCloseTo(ahead + even, within(0.015));
        });
    }

    private static double share(int voters) {
        return voters / (double) VOTERS;
    }
}
