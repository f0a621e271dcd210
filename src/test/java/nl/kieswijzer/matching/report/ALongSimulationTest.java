package nl.kieswijzer.matching.report;

import static nl.kieswijzer.matching.report.Electorate.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import org.junit.jupiter.api.Test;

class ALongSimulationTest {
    private final ShiftSimulator simulator = new ShiftSimulator(
            Drawn.of("+++", "---").coding(), Drawn.of("+++", "--+").coding());

    @Test
    void says_how_far_it_is() {
        List<Double> said = new ArrayList<>();
        assertThat(simulator.run(UNIFORM, 4_000, 1, said::add)).isPresent();
        assertThat(said).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void can_be_stopped() {
        List<Double> said = new ArrayList<>();
        assertThat(simulator.run(UNIFORM, 4_000, 1, done -> {
                    said.add(done);
                    return done < 0.5;
                }))
                .isEmpty();
        assertThat(said).containsExactly(0.0, 0.25, 0.5);
    }

    @Test
    void tells_how_far_its_shares_may_be_off() {
        assertThat(new Share(50_000, 100_000).percent()).isEqualTo(50);
        assertThat(new Share(50_000, 100_000).margin())
                .isCloseTo(100 * 1.96 * Math.sqrt(0.5 * 0.5 / 100_000), within(1e-9))
                .isCloseTo(0.31, within(0.005));
        assertThat(new Share(0, 100_000).margin()).isCloseTo(0.002, within(0.001));
        assertThat(new Share(1, 1).margin()).isZero();
        PartyShift shift = new PartyShift(new PartyId("a"), 1_000, 300, 50, 20);
        assertThat(shift.leadsAfter()).isEqualTo(new Share(300 + 50 - 20, 1_000));
        assertThat(shift.points()).isEqualTo(3);
        assertThat(shift.margin()).isCloseTo(100 * 1.96 * Math.sqrt((0.07 - 0.03 * 0.03) / 1_000), within(1e-9));
    }

    @Test
    void has_shares_as_far_off_as_it_says_once_in_twenty_times() {
        // 10 of the 27 sheets, as AChangeOfAnEditionTest works out.
        double truth = 100 * 10 / 27.0;
        int runs = 400;
        int off = 0;
        for (int seed = 0; seed < runs; seed++) {
            Share share = simulator
                    .run(UNIFORM, 1_000, seed, Progress.unwatched())
                    .orElseThrow()
                    .leaderChanges();
            off += Math.abs(share.percent() - truth) > share.margin() ? 1 : 0;
        }
        // One in twenty of 400 is 20, give or take 4 × √(400 × 0.05 × 0.95) = 17.
        assertThat(off).isBetween(20 - 17, 20 + 17);
    }

    @Test
    void has_no_impossible_figures() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyShift(new PartyId("a"), 10, 5, 6, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyShift(new PartyId("a"), 10, 5, 0, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankingShift(UNIFORM, 10, 2, 3, List.of()));
    }
}
