package nl.kieswijzer.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HardWordsTest {
    private final HardWords words = new HardWords(
            List.of(
                    term("amv", "alleenstaande minderjarige vreemdeling (AMV)"),
                    term("om", "Openbaar Ministerie (OM)"),
                    term("jeugdzorg", "jeugdzorg"),
                    term("gesloten-jeugdzorg", "gesloten jeugdzorg"),
                    term("gemeente", "gemeente")),
            Locale.of("nl"));

    @Test
    void are_found_by_their_name_or_their_abbreviation() {
        assertThat(found("Een AMV en het OM")).isEqualTo("Een [AMV] en het [OM]");
        assertThat(found("Het Openbaar Ministerie")).isEqualTo("Het [Openbaar Ministerie]");
    }

    @Test
    void are_found_in_the_plural_and_with_a_capital() {
        assertThat(found("Gemeenten en AMV’s")).isEqualTo("[Gemeenten] en [AMV’s]");
        assertThat(found("alleenstaande minderjarige vreemdelingen"))
                .isEqualTo("[alleenstaande minderjarige vreemdelingen]");
    }

    @Test
    void are_not_found_inside_other_words_nor_an_abbreviation_in_small_letters() {
        assertThat(found("om de gemeenteraad")).isEqualTo("om de gemeenteraad");
    }

    @Test
    void are_found_whole_before_a_part_of_them_is() {
        assertThat(found("gesloten jeugdzorg, en jeugdzorg")).isEqualTo("[gesloten jeugdzorg], en [jeugdzorg]");
    }

    @Test
    void take_along_what_may_not_begin_a_line() {
        assertThat(words.in("Wie jeugdzorg (of gemeente), niet het OM."))
                .filteredOn(it -> it.term().isPresent())
                .extracting(it -> it.text() + " " + it.stop())
                .containsExactly("jeugdzorg ", "gemeente ),", "OM .");
    }

    @Test
    void are_found_once_in_a_text() {
        assertThat(found("gemeente na gemeente")).isEqualTo("[gemeente] na gemeente");
    }

    @Test
    void are_nowhere_without_a_glossary() {
        assertThat(new HardWords(List.of(), Locale.of("nl")).in("gemeente")).hasSize(1);
    }

    private String found(String text) {
        return words.in(text).stream()
                .map(it -> it.term().isPresent() ? "[" + it.text() + "]" + it.stop() : it.text())
                .collect(Collectors.joining());
    }

    private static Term term(String id, String name) {
        return new Term(new TermId(id), text(name), text("uitleg"));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Map.of("nl", words));
    }
}
