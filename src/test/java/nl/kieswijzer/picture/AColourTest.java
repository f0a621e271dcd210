package nl.kieswijzer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class AColourTest {
    @Test
    void is_that_of_the_style_sheet_in_the_light() throws IOException {
        String tokens = new ClassPathResource("styles/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        String light = tokens.substring(0, tokens.indexOf("prefers-color-scheme: dark"));
        assertThat(Colour.values())
                .allSatisfy(it -> assertThat(light).contains("--%s: %s;".formatted(it.token(), it.css())));
    }

    @Test
    void is_found_by_its_name_in_the_style_sheet() {
        assertThat(Colour.ofToken("ink-soft")).hasValue(Colour.INK_SOFT);
        assertThat(Colour.ofToken("purple")).isEmpty();
    }
}
