package nl.kieswijzer.desk.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.site.PlainRequest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Links are tried, and answers saved, more often than anybody types. A server of its own: others would run into its limits. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:pace;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhoTriesTooOftenTest extends PartiesOnARunningSite {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int ENOUGH = 300;

    @Test
    void with_links_that_open_nothing_has_to_wait_and_a_party_in_the_same_building_does_not() throws Exception {
        PlainRequest.Answer first = guess();
        assertThat(first.status()).isEqualTo(NOT_FOUND);
        PlainRequest.Answer last = first;
        for (int tried = 0; tried < ENOUGH && last.status() == NOT_FOUND; tried++) {
            last = guess();
        }
        assertThat(last.status()).isEqualTo(TOO_MANY);
        assertThat(last.header("Retry-After")).contains("60");
        assertThat(last.body()).contains("Dit ging even te vaak");
        assertThat(send("GET", address()).status()).isEqualTo(OK);
        answers(said, "klopt", "Wij wel.", "");
        assertThat(saved().words()).isEqualTo("Wij wel.");
    }

    @Test
    void with_a_link_of_its_own_gets_its_words_back_and_another_party_goes_on() throws Exception {
        String others = addressOf(other());
        Map<String, String> form = filledIn(said, "klopt", "Steeds maar weer.", "");
        // Nothing was there when the page came, also after the first time.
        PlainRequest.Answer last = send(form);
        assertThat(last.status()).isEqualTo(SEE_OTHER);
        for (int tried = 0; tried < ENOUGH && last.status() == SEE_OTHER; tried++) {
            last = send(form);
        }
        assertThat(last.status()).isEqualTo(TOO_MANY);
        assertThat(last.header("Retry-After")).contains("60");
        assertThat(last.body())
                .contains("Steeds maar weer.", said.text().byLanguage().get("nl"));
        assertThat(send("POST", others + "?bij=" + said.id()).status()).isEqualTo(SEE_OTHER);
        assertThat(send("GET", address()).status()).as("to read is no saving").isEqualTo(OK);
    }

    private PlainRequest.Answer guess() throws Exception {
        return send("GET", "/bevestig/" + Secret.random().value());
    }

    private Party other() {
        return front.edition().parties().stream()
                .filter(it -> !it.equals(party))
                .findFirst()
                .orElseThrow();
    }

    private String addressOf(Party other) {
        PartyLinks.Made made = links.make(SANNE, draft, other.id(), links.usualLastDay());
        return "/bevestig/" + made.secret().value();
    }
}
