package nl.kieswijzer.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody types an address of the desk who did not sign in. */
class WithoutASessionTest extends RunningSite {
    @ParameterizedTest
    @CsvSource({
        "/redactie,            Inloggen bij de redactie",
        "/redactie/accounts,   Inloggen bij de redactie",
        "/redactie/logboek,    Inloggen bij de redactie",
        "/redactie/mijn-toegang, Inloggen bij de redactie",
        "/redactie/concept/1,  Inloggen bij de redactie",
        "/redactie/concept/1/stellingen, Inloggen bij de redactie",
        "/redactie/concept/1/bestanden, Inloggen bij de redactie",
        "/en/desk/draft/1/files, Sign in to the desk",
        "/en/desk/draft/1,     Sign in to the desk",
        "/en/desk/draft/1/statements, Sign in to the desk",
        "/en/desk,             Sign in to the desk",
        "/en/desk/accounts,    Sign in to the desk",
        "/en/desk/log,         Sign in to the desk"
    })
    void there_is_the_sign_in_and_nothing_of_the_page(String address, String signIn) throws Exception {
        PlainRequest.Answer answer = send("GET", address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(signIn).doesNotContain("Uitloggen", "Sign out", "<vaadin-grid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redactie/uitnodiging/AAAAAAAAAAAAAAAAAAAAAA",
                "/redactie/uitnodiging/iets",
                "/redactie/uitnodiging/%3Cb%3E"
            })
    void a_link_that_never_was_one_leads_to_a_page_that_says_so(String address) throws Exception {
        PlainRequest.Answer answer = send("GET", address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Deze link werkt niet meer").doesNotContain("<vaadin-email-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/redactie", "/redactie/concept/1/stellingen", "/redactie/uitnodiging/iets", "/en/desk/log"})
    void search_engines_are_asked_to_leave_it_out(String address) throws Exception {
        assertThat(send("GET", address).header("X-Robots-Tag")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kieswijzer", "/en/parties"})
    void pages_for_voters_do_not_say_so(String address) throws Exception {
        assertThat(send("GET", address).header("X-Robots-Tag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/redactie/anders", "/redactie/uitnodiging", "/en/redactie", "/desk"})
    void there_is_no_other_page(String address) throws Exception {
        assertThat(send("GET", address).status()).isEqualTo(404);
    }
}
