package nl.kieswijzer.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AWordThatWasBrokenOffTest {
    @ParameterizedTest
    @CsvSource({
        "kinder-, opvang, kinderopvang",
        "Noord-, Holland, Noord-Holland",
        "jeugd-, en gezinszorg, jeugd- en gezinszorg",
        "16-, jarigen, 16- jarigen",
        "zee-, eend, zee-eend",
        "re-, actie, reactie",
        "be-, invloeden, beïnvloeden",
        "Be-, eindigen, Beëindigen",
        "ge-, ijkt, ge-ijkt",
        "D66-, 2021, D66- 2021",
        "vóór, en na, vóór en na",
    })
    void is_mended(String line, String next, String whole) {
        StringBuilder paragraph = new StringBuilder("Wij willen " + line);
        Hyphens.join(paragraph, next);
        assertThat(paragraph).hasToString("Wij willen " + whole);
    }
}
