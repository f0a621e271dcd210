package nl.kieswijzer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AWrappedTextTest {
    private static final String WORDS = "een twee drie vier vijf zes zeven acht negen tien";

    @Test
    void stands_on_one_line_where_that_is_wide_enough() {
        assertThat(WrappedText.of(WORDS, Typeface.BOLD, 40, 2000, 500))
                .isEqualTo(new WrappedText(List.of(WORDS), Typeface.BOLD, 40));
    }

    @Test
    void leaves_no_word_alone_on_its_last_line() {
        double almost = Typeface.BOLD.width(WORDS, 40) - 1;
        assertThat(WrappedText.of(WORDS, Typeface.BOLD, 40, almost, 500).lines())
                .containsExactly("een twee drie vier vijf zes", "zeven acht negen tien");
    }

    @Test
    void begins_a_line_with_each_sentence() {
        assertThat(WrappedText.of("Wat? Dit. En dat!", Typeface.BOLD, 40, 2000, 500)
                        .lines())
                .containsExactly("Wat?", "Dit.", "En dat!");
    }

    @Test
    void is_drawn_smaller_where_it_would_be_too_high_or_a_word_too_wide() {
        assertThat(WrappedText.of(WORDS, Typeface.BOLD, 40, 300, 100).size()).isLessThan(40);
        double word = Typeface.BOLD.width("Verkiezingsprogramma", 40);
        WrappedText wide = WrappedText.of("Verkiezingsprogramma", Typeface.BOLD, 40, 0.8 * word, 500);
        assertThat(wide.lines()).containsExactly("Verkiezingsprogramma");
        assertThat(wide.size()).isLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 150, 300, 700})
    void is_never_wider_or_higher_than_its_room(double width) {
        for (String text : new String[] {WORDS.repeat(20), "W".repeat(200), ""}) {
            WrappedText wrapped = WrappedText.of(text, Typeface.REGULAR, 40, width, 120);
            assertThat(wrapped.height()).isLessThanOrEqualTo(120);
            assertThat(wrapped.lines())
                    .allSatisfy(it -> assertThat(Typeface.REGULAR.width(it, wrapped.size()))
                            .isLessThanOrEqualTo(width + 1e-9));
        }
    }
}
