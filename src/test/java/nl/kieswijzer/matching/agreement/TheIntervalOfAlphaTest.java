package nl.kieswijzer.matching.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TheIntervalOfAlphaTest {
    private static final List<Unit<String>> UNITS = Sheets.coders(
            "a a a a b b b b c c c c a a b b c c a b", //
            "a a a b b b b b c c c c a a b b c c c c");

    @Test
    void lies_around_alpha() {
        Interval interval = Interval.of(Scale.NOMINAL, UNITS).orElseThrow();
        double alpha = Alpha.nominal(UNITS).orElseThrow();
        assertThat(interval.low()).isLessThan(alpha);
        assertThat(interval.high()).isGreaterThan(alpha).isLessThanOrEqualTo(1);
    }

    @Test
    void is_the_same_at_every_run_and_in_whatever_order_the_units_come() {
        List<Unit<String>> shuffled = new ArrayList<>(UNITS);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Interval.of(Scale.ORDINAL, shuffled)).isEqualTo(Interval.of(Scale.ORDINAL, UNITS));
    }

    @Test
    void is_half_as_wide_on_four_times_as_many_units() {
        List<Unit<String>> more =
                Collections.nCopies(4, UNITS).stream().flatMap(List::stream).toList();
        assertThat(width(more) / width(UNITS)).isCloseTo(0.5, within(0.1));
    }

    @Test
    void is_what_counting_all_samples_gives() {
        // Two units, one equal: both drawn twice, or one of each. Half of the samples are one of each, a quarter are
        // the equal
        // one twice (all values a: not defined), so the interval can't be told.
        assertThat(Interval.of(Scale.NOMINAL, Sheets.coders("a a", "a b"))).isEmpty();
        // Of ten units one differs; how many of those drawn do is binomial(10, 1/10): 0 in 35 %, 3 or more in 7 %, 4 or
        // more in
        // 1.3 %. So the upper end is that of 0, which is 1, and the lower one that of 3: 1 - (20 - 1) x 3 / (n(a) x
        // n(b)), from
        // 10 x 10 (0.43) to the lopsided 4 x 16 (0.11).
        List<Unit<String>> units = Sheets.coders("a a a a b b b b b a", "a a a a b b b b b b");
        assertThat(Interval.of(Scale.NOMINAL, units).orElseThrow().high()).isEqualTo(1);
        assertThat(Interval.of(Scale.NOMINAL, units).orElseThrow().low())
                .isBetween(1 - 19 * 3.0 / (4 * 16), 1 - 19 * 3.0 / (10 * 10));
    }

    private static double width(List<Unit<String>> units) {
        Interval interval = Interval.of(Scale.NOMINAL, units).orElseThrow();
        return interval.high() - interval.low();
    }
}
