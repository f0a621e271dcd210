package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

class TheLanguageOfAFirstVisitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                            | DUTCH",
                "nl                            | DUTCH",
                "nl-BE,nl;q=0.9,en;q=0.8       | DUTCH",
                "en-GB,en;q=0.9,nl;q=0.8       | ENGLISH",
                "en                            | ENGLISH",
                "de,en;q=0.5,nl;q=0.3          | ENGLISH",
                "de,nl;q=0.5,en;q=0.3          | DUTCH",
                "fr                            | DUTCH",
                "*                             | DUTCH",
                "nonsense;;q=                  | DUTCH"
            })
    void is_the_first_of_the_browsers_that_the_site_speaks_and_else_dutch(String accepted, Language expected) {
        assertThat(PreferredLanguage.of("", accepted)).isEqualTo(expected);
    }

    @Test
    void is_the_one_that_was_chosen_whatever_the_browser_prefers() {
        assertThat(PreferredLanguage.of("nl", "en")).isEqualTo(Language.DUTCH);
        assertThat(PreferredLanguage.of("en", "nl")).isEqualTo(Language.ENGLISH);
        assertThat(PreferredLanguage.of("xx", "en")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void leads_elsewhere_only_from_the_bare_address_and_only_from_outside() {
        assertThat(FirstVisit.redirect(english(""))).isPresent();
        assertThat(FirstVisit.redirect(english("utm=1"))).isEmpty();

        MockHttpServletRequest within = request("");
        within.addHeader("Accept-Language", "en");
        within.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(FirstVisit.redirect(asked(within))).isEmpty();
    }

    private static ServerRequest english(String query) {
        MockHttpServletRequest request = request(query);
        request.addHeader("Accept-Language", "en");
        return asked(request);
    }

    private static MockHttpServletRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        if (!query.isEmpty()) {
            request.setQueryString(query);
            request.addParameter(query.replaceAll("=.*", ""), query.replaceAll(".*=", ""));
        }
        return request;
    }

    private static ServerRequest asked(MockHttpServletRequest request) {
        return ServerRequest.create(request, List.of());
    }
}
