package nl.kieswijzer.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AFittedTextTest {
    private static final String NAME = "Partij voor de Dieren";
    private static final double WIDTH = Typeface.REGULAR.width(NAME, 40);

    @Test
    void has_the_size_asked_for_where_there_is_room() {
        assertThat(fitted(WIDTH + 1)).isEqualTo(new FittedText(NAME, Typeface.REGULAR, 40));
    }

    @Test
    void is_drawn_smaller_where_there_is_less() {
        assertThat(fitted(0.8 * WIDTH).text()).isEqualTo(NAME);
        assertThat(fitted(0.8 * WIDTH).size()).isCloseTo(0.8 * 40, within(1e-9));
    }

    @Test
    void is_shortened_where_it_would_become_too_small_to_read() {
        FittedText fitted = fitted(0.5 * WIDTH);
        assertThat(fitted.size()).isCloseTo(0.7 * 40, within(1e-9));
        assertThat(fitted.text()).startsWith("Partij").endsWith("…").hasSizeLessThan(NAME.length());
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 60, 100, 200, 300, 390, 500})
    void is_never_wider_than_its_room(double room) {
        assertThat(fitted(room).width()).isLessThanOrEqualTo(room + 1e-9);
        assertThat(FittedText.of("😀".repeat(50), Typeface.BOLD, 40, room).width())
                .isLessThanOrEqualTo(room + 1e-9);
    }

    @Test
    void stands_on_its_baseline_between_where_it_begins_and_ends() {
        var bounds = fitted(WIDTH).from(100, 200).getBounds2D();
        assertThat(bounds.getMinX()).isBetween(100.0, 110.0);
        assertThat(bounds.getMaxX()).isBetween(100 + WIDTH - 10, 100 + WIDTH);
        assertThat(bounds.getMinY()).isBetween(200.0 - 40, 200.0 - 20);
        assertThat(bounds.getMaxY()).isBetween(200.0, 200.0 + 12);
    }

    private static FittedText fitted(double room) {
        return FittedText.of(NAME, Typeface.REGULAR, 40, room);
    }
}
