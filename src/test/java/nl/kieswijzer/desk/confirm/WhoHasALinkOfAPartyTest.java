package nl.kieswijzer.desk.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.PlainRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody with the link of a party, at its page. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:confirm;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhoHasALinkOfAPartyTest extends PartiesOnARunningSite {
    @Autowired
    private JdbcClient database;

    @Test
    void reads_where_the_party_stands_why_and_on_which_words_and_of_no_other_party() throws Exception {
        String page = send("GET", address()).body();
        assertThat(page)
                .contains(party.name() + ": klopt dit?")
                .contains("Er verandert nog niets.")
                .contains("kunnen kiezers lezen")
                .contains("id=\"" + said.id() + "\"")
                .contains("id=\"" + silent.id() + "\"");
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        String quotes = front.edition().quotes().stream()
                .filter(it -> it.party().equals(party.id()))
                .map(it -> it.text())
                .reduce("", String::concat);
        assertThat(front.edition().parties().stream()
                        .filter(it -> !it.equals(party))
                        .map(Party::name)
                        .filter(it -> it.length() > 3 && !quotes.contains(it)))
                .isNotEmpty()
                .noneMatch(main::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bevestig/", "/en/confirm/"})
    void gets_a_page_that_nobody_keeps_lists_or_names_to_others(String path) throws Exception {
        PlainRequest.Answer page = send("GET", path + link.secret().value());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.headers().stream().filter(it -> it.startsWith("Referrer-Policy")))
                .containsExactly("Referrer-Policy: no-referrer");
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @Test
    void after_the_last_day_reads_what_was_answered_and_gets_back_what_comes_too_late() throws Exception {
        answers(said, "klopt", "Op tijd.", "");
        Map<String, String> late = filledIn(said, "klopt", "Net te laat.", "");
        database.sql("update party_link set last_day = date '2020-01-01'").update();
        PlainRequest.Answer refused = send(late);
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.body())
                .contains("De tijd om te antwoorden is voorbij")
                .contains(words(said))
                .contains("Net te laat.");
        assertThat(saved().words()).isEqualTo("Op tijd.");
        PlainRequest.Answer page = send("GET", address());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Antwoorden kon tot en met 1 januari 2020")
                .contains("Op tijd.")
                .doesNotContain("<form method=\"post\"", "<textarea");
    }

    @Test
    void is_told_the_same_when_it_was_taken_back_as_when_it_never_was_a_link() throws Exception {
        Map<String, String> form = filledIn(said, "klopt", "Tekst.", "");
        links.revoke(SANNE, draft, link.link());
        PlainRequest.Answer revoked = send("GET", address());
        PlainRequest.Answer unknown = send("GET", "/bevestig/" + Secret.random().value());
        assertThat(revoked.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(revoked.body()).contains("Deze link werkt niet (meer)").doesNotContain(party.name());
        assertThat(send(form).status()).isEqualTo(404);
        assertThat(asked(said).answer()).isEmpty();
        assertThat(send("GET", "/bevestig/iets").body()).contains("Deze link werkt niet (meer)");
    }

    @Test
    void keeps_its_answers_when_it_gets_another_link_and_the_old_one_dies() throws Exception {
        answers(said, "klopt", "Blijft.", "");
        String old = address();
        link = links.make(SANNE, draft, party.id(), links.usualLastDay());
        assertThat(send("GET", old).status()).isEqualTo(404);
        assertThat(send("GET", address()).body()).contains("Blijft.");
    }

    @Test
    void reads_that_the_editors_are_done_once_the_draft_is_published_or_removed() throws Exception {
        Map<String, String> form = filledIn(said, "klopt", "Te laat.", "");
        reword();
        drafts.publish(draft.id(), LocalizedText.of(Map.of("nl", "Beter.", "en", "Better.")));
        assertThat(send("GET", address()).status()).isEqualTo(410);
        assertThat(send(form).body())
                .contains("De redactie is klaar met dit concept")
                .contains(words(said))
                .contains("Te laat.");
    }

    @Test
    void is_known_to_have_opened_it() throws Exception {
        assertThat(links.of(draft).getFirst().openedAt()).isEmpty();
        send("HEAD", address());
        assertThat(links.of(draft).getFirst().openedAt()).isEmpty();
        send("GET", address());
        assertThat(links.of(draft).getFirst().openedAt()).isPresent();
    }

    @Test
    void has_a_link_of_which_the_database_has_a_hash_alone() {
        String rows =
                database.sql("select * from party_link").query().listOfRows().toString();
        assertThat(rows)
                .doesNotContain(link.secret().value())
                .contains(link.secret().hash());
    }

    /** What stands above what was typed, to know it by. */
    private static String words(Statement statement) {
        return statement.text().byLanguage().get("nl");
    }
}
