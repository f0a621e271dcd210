package nl.kieswijzer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What came with the desk touches no page for voters. */
class VotersGetNothingOfItTest extends RunningSite {
    @Autowired
    private ApplicationContext context;

    @Test
    void no_filter_of_spring_security_stands_before_any_page() {
        assertThat(context.getBeansOfType(Filter.class).values())
                .isNotEmpty()
                .noneMatch(it -> it.getClass().getName().startsWith("org.springframework.security"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en", "/kieswijzer", "/uitslag", "/thema", "/partij", "/nergens", "/klas/start", "/vergeet"
            })
    void the_server_speaks_no_format_that_came_with_passkeys(String address) throws Exception {
        PlainRequest.Answer answer = send("GET", address, "Accept: application/cbor");
        assertThat(answer.header("Content-Type").orElse("")).doesNotContain("cbor");
    }
}
