package nl.kieswijzer.desk.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HowEasilyATextReadsTest {
    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kat",
                "po-li-tie",
                "jeugd-zorg",
                "kin-de-ren",
                "ge-meen-ten",
                "ver-ant-woor-de-lijk",
                "moei-lijk",
                "draai-en",
                "nieu-we",
                "sneeuw",
                "leeuw",
                "be-ïn-vloe-den",
                "ge-ü-ni-for-meerd",
                "pa-ti-ënt",
                "co-ö-pe-ra-tie",
                "fi-nan-ci-eel",
                "di-eet",
                "sek-su-e-le",
                "ra-di-o",
                "vi-de-o",
                "the-a-ter",
                "cha-os",
                "spe-ci-aal",
                "bu-reau",
                "ni-veau",
                "ro-yaal",
                "ba-by",
                "sys-teem",
                "ty-pe",
                "één",
                "ca-fé",
                "zo'n",
                "fo-to's",
                "mu-se-um",
                "on-der-zoeks-team",
                "on-line",
                "uit-huis-plaat-sing",
                "men-sen-smok-ke-laars",
                "lij-ken",
                "ie-der-een",
                "groei-en",
                "blau-we",
                "in-di-vi-du-eel",
                "I-ta-li-aans",
                "zo-iets",
                "eu-ro",
                "au-to",
                "toi-let",
                "straf-pro-ces",
                "slacht-of-fer-ad-vo-caat",
                "op-spo-ring",
                "ou-ders",
                "ui-en",
                "mooi-e",
                "zee-ën"
            })
    void counts_dutch_syllables_as_a_dictionary_hyphenates(String hyphenated) {
        assertThat(Readability.syllables(DUTCH).orElseThrow().of(hyphenated.replace("-", "")))
                .isEqualTo(hyphenated.split("-").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat",
                "po-lice",
                "chil-dren",
                "made",
                "makes",
                "im-ag-es",
                "asked",
                "need-ed",
                "ta-ble",
                "ta-bles",
                "peo-ple",
                "move-ment",
                "safe-ly",
                "ex-treme-ly",
                "me-di-a",
                "vi-o-lent",
                "pe-ri-od",
                "u-su-al",
                "sex-u-al",
                "so-cial",
                "ques-tion",
                "re-gion",
                "lan-guage",
                "be-ing",
                "go-ing",
                "say-ing",
                "sci-ence",
                "ex-pe-ri-ence",
                "pa-tient",
                "so-ci-e-ty",
                "va-ri-e-ty",
                "qui-et",
                "par-lia-ment",
                "mil-lion",
                "mu-nic-i-pal-i-ties",
                "vic-tims'",
                "child's",
                "rules",
                "fam-i-lies",
                "the",
                "gov-ern-ment",
                "ex-ploi-ta-tion",
                "traf-fick-ing",
                "safe-ty",
                "whole",
                "lit-tle"
            })
    void counts_english_syllables_as_a_dictionary_hyphenates(String hyphenated) {
        assertThat(Readability.syllables(Locale.ENGLISH).orElseThrow().of(hyphenated.replace("-", "")))
                .isEqualTo(hyphenated.split("-").length);
    }

    @Test
    void counts_a_number_by_its_digits_and_an_abbreviation_by_its_letters() {
        Syllables dutch = Readability.syllables(DUTCH).orElseThrow();
        assertThat(dutch.of("18")).isEqualTo(2);
        assertThat(dutch.of("OM")).isEqualTo(2);
        assertThat(dutch.of("'s")).isEqualTo(1);
    }

    @Test
    void is_for_dutch_the_figure_of_douma() {
        // 6 words of one syllable in 1 sentence.
        assertThat(dutch("De kat zit op de mat.").score()).isCloseTo(206.84 - 0.77 * 100 - 0.93 * 6, within(1e-9));
        // Two sentences of 4 words: ge-meen-ten moe-ten jeugd-zorg ge-ven, ou-ders be-ta-len mis-schien mee: 9 and 2 +
        // 3 + 2 + 1.
        Readability two = dutch("Gemeenten moeten jeugdzorg geven. Ouders betalen misschien mee.");
        assertThat(two.wordsInASentence()).isEqualTo(4);
        assertThat(two.score()).isCloseTo(206.84 - 0.77 * (100 * (9 + 8) / 8.0) - 0.93 * 4, within(1e-9));
    }

    @Test
    void is_for_english_flesch_reading_ease() {
        Readability one =
                Readability.of("The cat sat on the mat.", Locale.ENGLISH).orElseThrow();
        assertThat(one.score()).isCloseTo(206.835 - 84.6 * 1 - 1.015 * 6, within(1e-9));
    }

    @Test
    void is_told_in_three_words() {
        assertThat(Ease.of(70)).isEqualTo(Ease.EASY);
        assertThat(Ease.of(69.9)).isEqualTo(Ease.ORDINARY);
        assertThat(Ease.of(45)).isEqualTo(Ease.ORDINARY);
        assertThat(Ease.of(44.9)).isEqualTo(Ease.HARD);
        assertThat(Ease.of(-13)).isEqualTo(Ease.HARD);
    }

    @Test
    void is_not_told_of_a_text_that_is_too_short_or_in_another_language() {
        WordingRules rules = new WordingRules(DUTCH, List.of());
        String nine = "Slachtoffers moeten makkelijker aangifte kunnen doen bij de politie.";
        assertThat(rules.statement(nine).readability()).isEmpty();
        assertThat(rules.readability(List.of(nine, nine, nine, nine))).isEmpty();
        assertThat(rules.readability(List.of(nine, nine, nine, nine, nine))).isPresent();
        assertThat(Readability.of("", DUTCH)).isEmpty();
        assertThat(Readability.of("Hjir is it.", Locale.of("fy"))).isEmpty();
    }

    @Test
    void splits_sentences_where_one_ends() {
        String text = "Dat kost € 1.000 per jaar, bijv. in Den Haag. Mr. Jansen zei: “Ja!” Toen was het stil";
        assertThat(new TextParts(text).sentences().stream().map(it -> it.in(text)))
                .containsExactly(
                        "Dat kost € 1.000 per jaar, bijv. in Den Haag.", "Mr. Jansen zei: “Ja!”", "Toen was het stil");
    }

    private static Readability dutch(String text) {
        return Readability.of(text, DUTCH).orElseThrow();
    }
}
