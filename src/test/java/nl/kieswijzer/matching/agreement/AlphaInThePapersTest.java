package nl.kieswijzer.matching.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of K. Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011), and of A. F. Hayes and K.
 * Krippendorff, 'Answering the Call for a Standard Reliability Measure for Coding Data' (2007).
 */
class AlphaInThePapersTest {
    private static final List<Unit<String>> FOUR_OBSERVERS = Sheets.coders(
            "1 2 3 3 2 1 4 1 2 . . .", //
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void two_observers_and_two_values() {
        List<Unit<String>> units = Sheets.coders("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
        // 14 zeros and 6 ones; 4 of 10 units differ: 1 - (20 - 1) x 4 / (14 x 6) = 0.095
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(1 - 19 * 4.0 / (14 * 6), within(1e-12));
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void two_observers_and_five_values() {
        List<Unit<String>> units = Sheets.coders("a a b b d c c c e d d a", "b a b b b c c c e d d d");
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void four_observers_who_did_not_read_everything() {
        assertThat(Alpha.nominal(FOUR_OBSERVERS).orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(Alpha.ordinal(FOUR_OBSERVERS).orElseThrow()).isCloseTo(0.815, within(0.0005));
    }

    @Test
    void a_unit_that_one_observer_read_does_not_count() {
        // The twelfth was read by the second observer alone.
        assertThat(Figures.of(Scale.NOMINAL, FOUR_OBSERVERS).units()).isEqualTo(11);
        assertThat(Alpha.ordinal(FOUR_OBSERVERS.subList(0, 11))).isEqualTo(Alpha.ordinal(FOUR_OBSERVERS));
    }

    @Test
    void five_observers_of_the_tone_of_forty_articles() throws IOException {
        List<Unit<String>> units =
                Files.readAllLines(Path.of("src/test/resources/agreement/hayes-krippendorff-2007.csv")).stream()
                        .map(it -> Sheets.unit(List.of(it.split(","))))
                        .toList();
        assertThat(units).hasSize(40);
        assertThat(Alpha.ordinal(units).orElseThrow()).isCloseTo(0.7598, within(0.00005));
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(0.4765, within(0.00005));
    }
}
