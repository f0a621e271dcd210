package nl.kieswijzer.programme.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class FindingAPassageTest {
    private static final ProgrammeText PROGRAMME = ProgrammeText.of(List.of(
            "Programma 2027 – 1\nElk kind veilig\nWij willen ‘echte’ hulp. Kinderen krijgen opvang, ook ’s nachts.",
            "Programma 2027 – 2\nDe politie krijgt meer mensen. Er komt een meldpunt voor kinderen, en de hulp",
            "Programma 2027 – 3\ngaat dag en nacht door. De politie spoort daders op.\n3"));

    @Test
    void gives_its_page_and_where_it_stands_there() {
        Place place = Passages.find(PROGRAMME, "Er komt een meldpunt").orElseThrow();
        assertThat(place.page()).isEqualTo(2);
        assertThat(place.spans()).containsExactly(new Span(2, 50, 70));
        assertThat(shown(PROGRAMME, place)).isEqualTo("Er komt een meldpunt");
    }

    @Test
    void does_not_depend_on_line_ends_hyphens_and_quotation_marks() {
        assertThat(Passages.find(
                        PROGRAMME,
                        "“Wij willen \"echte\"\r\n  hulp.  Kin-\nderen krijgen op\u00ADvang, ook 's nachts.”"))
                .map(it -> shown(PROGRAMME, it))
                .contains("Wij willen ‘echte’ hulp. Kinderen krijgen opvang, ook ’s nachts.");
    }

    @Test
    void does_not_depend_on_how_accents_and_ligatures_are_written() {
        ProgrammeText text = ProgrammeText.of(List.of("Één ﬁets"));
        assertThat(Passages.find(text, "E\u0301e\u0301n fiets")).isPresent();
    }

    @Test
    void depends_on_every_letter_capital_and_full_stop() {
        assertThat(Passages.of(PROGRAMME).has("De politie krijgt meer mensen.")).isTrue();
        assertThat(Passages.of(PROGRAMME).has("de politie krijgt meer mensen.")).isFalse();
        assertThat(Passages.of(PROGRAMME).has("De politie krijgt meer mensen!")).isFalse();
        assertThat(Passages.of(PROGRAMME).has("De politie krijgt veel meer mensen."))
                .isFalse();
    }

    @Test
    void goes_past_what_is_left_out() {
        for (String leftOut : List.of(Passage.LEFT_OUT, " […] ", " [...] ", "(…)", "...")) {
            Place place = Passages.find(PROGRAMME, "“De politie krijgt" + leftOut + "een meldpunt voor kinderen”")
                    .orElseThrow();
            assertThat(place.spans()).as(leftOut).containsExactly(new Span(2, 19, 36), new Span(2, 58, 84));
        }
        assertThat(Passages.of(PROGRAMME).has("[…] Er komt een meldpunt […]")).isTrue();
        assertThat(Passages.of(PROGRAMME).has("een meldpunt […] De politie krijgt"))
                .as("in another order than they stand there")
                .isFalse();
    }

    @Test
    void takes_the_part_that_is_nearest_to_the_next() {
        ProgrammeText text = ProgrammeText.of(List.of("Kinderen spelen. Kinderen leren. Kinderen slapen."));
        assertThat(Passages.find(text, "Kinderen […] slapen").orElseThrow().offset())
                .isEqualTo(33);
    }

    @Test
    void finds_dots_that_stand_there_themselves() {
        ProgrammeText text = ProgrammeText.of(List.of("Een plan … en nog een. Een plan (…) en geen."));
        assertThat(Passages.find(text, "plan … en nog").orElseThrow().spans()).containsExactly(new Span(1, 4, 17));
        assertThat(Passages.find(text, "plan (…) en geen").orElseThrow().spans())
                .containsExactly(new Span(1, 27, 43));
    }

    @Test
    void goes_on_over_the_end_of_a_page_past_what_is_printed_above_and_below() {
        Place place =
                Passages.find(PROGRAMME, "en de hulp gaat dag en nacht door.").orElseThrow();
        assertThat(place.page()).isEqualTo(2);
        assertThat(shown(PROGRAMME, place)).isEqualTo("en de hulp|gaat dag en nacht door.");
    }

    @Test
    void looks_from_a_page_on() {
        Passages passages = Passages.of(PROGRAMME);
        assertThat(passages.find("De politie").orElseThrow().page()).isEqualTo(2);
        assertThat(passages.find("De politie", 3).orElseThrow().page()).isEqualTo(3);
        assertThat(passages.find("Elk kind veilig", 2)).isEmpty();
    }

    @Test
    void finds_nothing_where_nothing_is_said() {
        for (String nothing : List.of("", " ", "“”", "[…]", "… -")) {
            assertThat(Passages.find(PROGRAMME, nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void finds_any_piece_of_a_page_on_its_page() {
        Property.holds(given -> {
            ProgrammeText text = ProgrammeText.of(
                    given.any("pages", Generator.lists(Generator.words("ab A\n-.…[]()“'é\u0301ﬁ😀", 1, 60), 1, 4)));
            Page page = text.pages().get(given.any("page", 0, text.pages().size() - 1));
            int start = given.any("start", 0, page.text().length());
            String piece = page.text()
                    .substring(start, given.any("end", start, page.text().length()));
            assumeTrue(piece.codePoints().anyMatch(Character::isLetterOrDigit));

            Place place = Passages.of(text).find(piece, page.number()).orElseThrow();
            assertThat(place.page()).isEqualTo(page.number());
            assertThat(place.spans()).hasSize(1);
            assertThat(Signs.of(shown(text, place))).contains(Signs.of(piece));
            assertThat(Passages.of(text).has("“" + piece.replace(" ", " \n") + "”"))
                    .isTrue();
        });
    }

    private static String shown(ProgrammeText text, Place place) {
        return place.spans().stream()
                .map(it -> text.page(it.page()).orElseThrow().text().substring(it.start(), it.end()))
                .collect(Collectors.joining("|"));
    }
}
