package nl.kieswijzer.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoMayFrameAStatementTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ","})
    void is_nobody_by_default(String setting) {
        assertThat(FrameAncestors.read(setting).isAnybody()).isFalse();
        assertThat(FrameAncestors.read(setting).directive()).isEqualTo("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "https://school.example; 'self' https://school.example",
                "https://school.example/; 'self' https://school.example",
                "https://a.example, https://*.b.example  http://localhost:8080; "
                        + "'self' https://a.example https://*.b.example http://localhost:8080",
                "*; 'self' *"
            })
    void is_who_the_setting_names_and_our_own_pages(String setting, String sites) {
        assertThat(FrameAncestors.read(setting).directive()).isEqualTo("frame-ancestors " + sites);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school.example",
                "'self'",
                "https://",
                "https://school.example/page",
                "https://school.example; script-src *",
                "https://*",
                "ftp://school.example",
                "https://school.example:port",
                "https://sch*ol.example"
            })
    void is_not_left_to_a_setting_that_names_no_site(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbedSettings(setting))
                .withMessageStartingWith("kieswijzer.embed.frame-ancestors is a list of sites");
    }

    @Test
    void is_any_site_or_some_and_not_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameAncestors.read("*, https://school.example"))
                .withMessageContaining("and not both");
    }
}
