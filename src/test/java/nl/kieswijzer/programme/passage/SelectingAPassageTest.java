package nl.kieswijzer.programme.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class SelectingAPassageTest {
    private static final ProgrammeText PROGRAMME = ProgrammeText.of(List.of(
            "Elk kind veilig.\nDe politie krijgt meer mensen, en ook jeugd-", "zorg groeit. De rest niet.\n• Geld"));

    @Test
    void gives_whole_words_without_the_spaces_around_them() {
        Selection selection = Selection.of(PROGRAMME, 1, 23, 40).orElseThrow();
        assertThat(PROGRAMME.pages().getFirst().text().substring(23, 40)).isEqualTo("itie krijgt meer ");
        assertThat(selection.quote()).isEqualTo("politie krijgt meer");
        assertThat(selection.page()).isEqualTo(1);
        assertThat(selection.place().spans()).containsExactly(new Span(1, 20, 39));
    }

    @Test
    void makes_one_line_of_two_paragraphs() {
        assertThat(Selection.of(PROGRAMME, 1, 9, 27).orElseThrow().quote()).isEqualTo("veilig. De politie");
    }

    @Test
    void is_found_by_its_words_as_a_browser_gives_them() {
        assertThat(Selection.of(PROGRAMME, 1, "olitie\nkrijgt meer mensen,")
                        .orElseThrow()
                        .quote())
                .isEqualTo("politie krijgt meer mensen,");
        assertThat(Selection.of(PROGRAMME, 2, "De politie krijgt")).isEmpty();
    }

    @Test
    void goes_on_over_the_end_of_a_page_and_mends_the_word_that_was_broken_there() {
        Selection selection =
                Selection.of(PROGRAMME, 1, "en ook jeugd-\n\nzorg groeit.").orElseThrow();
        assertThat(selection.quote()).isEqualTo("en ook jeugdzorg groeit.");
        assertThat(selection.page()).isEqualTo(1);
        assertThat(selection.place().spans()).hasSize(2);
    }

    @Test
    void of_nothing_gives_nothing() {
        assertThat(Selection.of(PROGRAMME, 1, 3, 4)).isEmpty();
        assertThat(Selection.of(PROGRAMME, 2, 26, 29)).as("a bullet").isEmpty();
        assertThat(Selection.of(PROGRAMME, 3, 0, 10)).as("no such page").isEmpty();
        assertThat(Selection.of(PROGRAMME, 1, 1_000, 2_000)).isEmpty();
    }

    @Test
    void always_gives_a_quote_that_stands_there() {
        Property.holds(given -> {
            ProgrammeText text = ProgrammeText.of(List.of(given.any("page", Generator.words("ab \n-.“é😀", 1, 60))));
            Selection.of(text, 1, given.any("start", -3, 60), given.any("end", -3, 70))
                    .ifPresent(
                            it -> assertThat(Passages.of(text).has(it.quote())).isTrue());
        });
    }
}
