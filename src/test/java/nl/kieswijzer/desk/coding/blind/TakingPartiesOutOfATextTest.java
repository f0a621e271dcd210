package nl.kieswijzer.desk.coding.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coder reads in the place of a text that names parties. */
class TakingPartiesOutOfATextTest {
    private final Blindfold blindfold = Blindfold.of(
            List.of(
                    "christenunie",
                    "ChristenUnie",
                    "CU",
                    "cda",
                    "CDA",
                    "d66",
                    "D66",
                    "groenlinks",
                    "GroenLinks",
                    "GL",
                    "vvd",
                    "VVD",
                    "pvdd",
                    "Partij voor de Dieren",
                    "PvdD",
                    "denk",
                    "Denk",
                    "sp",
                    "SP",
                    "fvd",
                    "Forum voor Democratie",
                    "FVD",
                    "gl-pvda",
                    "GroenLinks-PvdA",
                    "Partij Zon (PZ)",
                    "De Groenen"),
            List.of("Kiezen voor wat écht telt"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De VVD wil dat                 | De [partij] wil dat",
                "de ChristenUnie wil            | de [partij] wil",
                "DE CHRISTENUNIE WIL            | DE [partij] WIL",
                "VVD’s plan                     | [partij]’s plan",
                "VVD's plan                     | [partij]'s plan",
                "D66'ers en VVDers              | [partij]'ers en [partij]ers",
                "de GroenLinks-fractie          | de [partij]-fractie",
                "de GroenLinksfractie           | de [partij]fractie",
                "Groen Links en Christen-Unie   | [partij] en [partij]",
                "de V.V.D. en D'66 en D 66      | de [partij]. en [partij] en [partij]",
                "de Partij voor  de Dieren      | de [partij]",
                "PvdD, PVDD en pvdd             | [partij], [partij] en [partij]",
                "Forum wil dat                  | [partij] wil dat",
                "een forum voor jongeren        | een forum voor jongeren",
                "PvdA en GL                     | [partij] en [partij]",
                "GroenLinks/PvdA                | [partij]/[partij]",
                "Zon is PZ                      | [partij] is [partij]",
                "anti-VVD                       | anti-[partij]",
                "(SP)                           | ([partij])",
                "de Groenen willen              | [partij] willen",
            })
    void names_are_blanked_in_all_forms_that_are_usual(String text, String blind) {
        assertThat(blindfold.over(text)).isEqualTo(blind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sport, spelen en bespreken",
                "zorg voor de dieren",
                "wijzen en glad",
                "bedenken, denkbaar",
                "€ 66 miljoen"
            })
    void other_words_stay(String text) {
        assertThat(blindfold.over(text)).isEqualTo(text);
    }

    @Test
    void a_word_that_is_a_name_too_is_blanked_rather_than_shown() {
        assertThat(blindfold.over("Wij denken, ik denk niet.")).isEqualTo("Wij denken, ik [partij] niet.");
    }

    @Test
    void it_is_het_cda_and_de_vvd_so_the_article_says_nothing_either() {
        assertThat(blindfold.over("Het CDA wil. Volgens het CDA.")).isEqualTo("De [partij] wil. Volgens de [partij].");
    }

    @Test
    void names_that_a_pdf_broke_in_two_are_blanked() {
        assertThat(blindfold.over("de Christen­Unie, Chris-\ntenUnie en Groen-\nLinks"))
                .isEqualTo("de [partij], [partij] en [partij]");
    }

    @Test
    void titles_of_programmes_are_blanked() {
        assertThat(blindfold.over("In ‘Kiezen voor wat e\u0301cht telt’ staat dat."))
                .isEqualTo("In ‘[programma]’ staat dat.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“51. Het aantal jongeren       | “Het aantal jongeren",
                "3.2.1 Het aantal jongeren      | Het aantal jongeren",
                "“270. […] Niet elke            | “[…] Niet elke",
                "18 jaar is te vroeg            | 18 jaar is te vroeg",
                "In 2030. Daarna                | In 2030. Daarna",
            })
    void the_numbers_that_a_programme_has_before_its_points_are_left_out(String text, String blind) {
        assertThat(blindfold.over(text)).isEqualTo(blind);
    }

    @Test
    void nothing_to_take_out_leaves_a_text_as_it_is() {
        assertThat(Blindfold.of(List.of(), List.of()).over("De VVD wil.")).isEqualTo("De VVD wil.");
        assertThat(Blindfold.of(List.of(" "), List.of("")).over("De VVD wil.")).isEqualTo("De VVD wil.");
    }

    @Test
    void a_name_with_signs_of_patterns_in_it_is_only_a_name() {
        assertThat(Blindfold.of(List.of("50+ (Plus.*)", "$A\\E"), List.of()).over("De 50+ en $A\\E wil alles."))
                .doesNotContain("50", "$A");
    }
}
