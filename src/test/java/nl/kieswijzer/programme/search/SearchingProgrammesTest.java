package nl.kieswijzer.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.programme.search.Found.Mark;
import nl.kieswijzer.programme.search.ProgrammeSearch.Searched;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class SearchingProgrammesTest {
    private static final List<Searched<String>> PROGRAMMES = List.of(
            searched(
                    "groen", "Elk kind veilig.\nDe jeugdzorg krijgt geld.", "Zorg voor élk kind: de zorg is dichtbij."),
            searched(
                    "blauw", "Kinderopvang voor ieder.", "Zorg is duur.\nGeen kind krijgt schulden. Dat vraagt zorg."));

    @Test
    void finds_paragraphs_with_all_words_in_them() {
        assertThat(places("kind zorg")).containsExactly("groen 2", "blauw 2");
        assertThat(places("kind zorg opvang")).isEmpty();
    }

    @Test
    void does_not_mind_capitals_accents_and_signs() {
        assertThat(places("ÉLK, (kind)!")).containsExactlyInAnyOrder("groen 1", "groen 2");
        assertThat(places("elk kind")).isEqualTo(places("Elk Kïnd"));
    }

    @Test
    void finds_the_word_itself_first_then_where_one_begins_with_it_then_where_it_is_within_one() {
        assertThat(places("zorg")).containsExactly("groen 2", "blauw 2", "blauw 2", "groen 1");
        assertThat(places("kinder")).containsExactly("blauw 1");
        assertThat(places("opvang")).containsExactly("blauw 1");
    }

    @Test
    void finds_what_stands_close_together_first() {
        List<Searched<String>> programmes = List.of(
                searched("ver", "De politie van elke stad in het hele land krijgt geld."),
                searched("dicht", "Er is geld voor de politie."));
        assertThat(ProgrammeSearch.find(programmes, Query.of("politie geld"), 10))
                .extracting(Found::programme)
                .containsExactly("dicht", "ver");
    }

    @Test
    void tells_which_paragraph_and_what_to_mark() {
        Found<String> found = find("krijg jeugd").getFirst();
        assertThat(found.programme()).isEqualTo("groen");
        assertThat(found.place()).isEqualTo(new Span(1, 17, 42));
        assertThat(found.snippet()).isEqualTo("De jeugdzorg krijgt geld.");
        assertThat(found.marks()).containsExactly(new Mark(3, 12), new Mark(13, 19));
    }

    @Test
    void shows_of_a_long_paragraph_what_is_around_the_words() {
        String much = "Wij willen een land waarin alles goed gaat. ".repeat(20);
        Found<String> found = ProgrammeSearch.find(
                        List.of(searched("lang", much + "De jeugdbescherming krijgt geld. " + much)),
                        Query.of("jeugdbescherming"),
                        10)
                .getFirst();
        assertThat(found.snippet()).hasSizeBetween(250, 302).startsWith("…").endsWith("…");
        Mark mark = found.marks().getFirst();
        assertThat(found.snippet().substring(mark.start(), mark.end())).isEqualTo("jeugdbescherming");
    }

    @Test
    void gives_no_more_than_asked_for() {
        assertThat(ProgrammeSearch.find(PROGRAMMES, Query.of("zorg"), 2)).hasSize(2);
    }

    @Test
    void finds_nothing_for_nothing() {
        assertThat(Query.of(" !? ").asksNothing()).isTrue();
        assertThat(find("!?")).isEmpty();
        assertThat(find("z")).as("one letter begins too much").isEmpty();
    }

    @Test
    void finds_every_word_of_a_programme_and_marks_it() {
        Property.holds(300, given -> {
            String page = given.any("page", Generator.words("abAé ’\n.\u0301", 1, 200));
            List<String> words = Word.in(page).map(Word::folded).toList();
            for (String word : words) {
                List<Found<String>> found = ProgrammeSearch.find(List.of(searched("het", page)), Query.of(word), 1000);
                assertThat(found).isNotEmpty().allSatisfy(it -> {
                    assertThat(it.marks()).isNotEmpty();
                    it.marks()
                            .forEach(mark -> assertThat(Word.in(it.snippet().substring(mark.start(), mark.end())))
                                    .singleElement()
                                    .satisfies(marked ->
                                            assertThat(marked.folded()).contains(word)));
                });
            }
        });
    }

    private static Searched<String> searched(String name, String... pages) {
        return new Searched<>(name, ProgrammeIndex.of(ProgrammeText.of(List.of(pages))));
    }

    private static List<Found<String>> find(String typed) {
        return ProgrammeSearch.find(PROGRAMMES, Query.of(typed), 100);
    }

    private static List<String> places(String typed) {
        return find(typed).stream().map(it -> it.programme() + " " + it.page()).toList();
    }
}
