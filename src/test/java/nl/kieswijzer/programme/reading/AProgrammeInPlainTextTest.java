package nl.kieswijzer.programme.reading;

import static nl.kieswijzer.programme.reading.Readings.pages;
import static nl.kieswijzer.programme.reading.Readings.pasted;
import static nl.kieswijzer.programme.reading.Readings.read;
import static nl.kieswijzer.programme.reading.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class AProgrammeInPlainTextTest {
    private static final String TEXT = "Eén kind, één plan – ‘altijd’.";

    @Test
    void has_a_page_for_each_form_feed() {
        assertThat(pasted("Een.\fTwee.\f\fVier.")).containsExactly("Een.", "Twee.", "", "Vier.");
    }

    @Test
    void keeps_its_paragraphs_and_joins_lines_that_were_broken_off() {
        assertThat(pasted("""
                Elk kind veilig

                Kinderen die slachtoffer zijn krijgen opvang in elke re-
                gio en zonder wachtlijst, ook als zij geen papieren heb-
                ben.

                • Meer politie
                • Meer hulp""")).containsExactly("""
                Elk kind veilig
                Kinderen die slachtoffer zijn krijgen opvang in elke regio en zonder wachtlijst, ook als zij geen \
                papieren hebben.
                • Meer politie
                • Meer hulp""");
    }

    @Test
    void keeps_lines_that_are_paragraphs_themselves() {
        String paragraph =
                "Wij willen dat elk kind veilig opgroeit, waar het ook woont en wie zijn ouders ook zijn. ".repeat(2);
        assertThat(pasted(paragraph + "\r\n" + paragraph))
                .containsExactly(paragraph.strip() + "\n" + paragraph.strip());
    }

    @Test
    void is_read_in_the_encoding_that_it_is_in() {
        for (Charset encoding : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            assertThat(pages(TEXT.getBytes(encoding))).as(encoding.name()).containsExactly(TEXT);
            assertThat(pages(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                    .as("with a mark")
                    .containsExactly(TEXT);
        }
    }

    @Test
    void comes_out_in_ordinary_characters() {
        assertThat(pasted("de\u00A0ﬁets\u00AD, E\u0301e\u0301n\tkind\u0085!")).containsExactly("de fiets, Één kind !");
    }

    @Test
    void is_always_text_that_a_database_keeps() {
        Property.holds(given -> {
            String text = given.any("text", Generator.words("a \n\f\u0000\u0007\uD800\uDC00\uFFFE-é“…", 0, 40));
            if (ProgrammeReader.readPasted("abc" + text, Progress.UNSEEN) instanceof Reading.Done done) {
                assertThat(done.text().pages()).allSatisfy(page -> {
                    assertThat(page.text().chars().filter(it -> it != '\n').noneMatch(Character::isISOControl))
                            .isTrue();
                    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page.text()))
                            .isTrue();
                });
            }
        });
    }

    @Test
    void that_is_too_long_is_refused() {
        assertThat(read("woord ".repeat(600_000).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(refused(ProgrammeFault.TOO_LONG));
        assertThat(read("een\f".repeat(1_001).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(refused(ProgrammeFault.TOO_MANY_PAGES));
    }

    @Test
    void may_be_one_word_without_an_end() {
        assertThat(pasted("a-\n".repeat(500_000) + "a")).containsExactly("a-" + "a-".repeat(499_999) + "a");
    }

    @Test
    void of_nothing_is_refused() {
        assertThat(read(new byte[0])).isEqualTo(refused(ProgrammeFault.EMPTY));
        assertThat(read(" \n\f ".getBytes(StandardCharsets.UTF_8))).isEqualTo(refused(ProgrammeFault.EMPTY));
    }
}
