package nl.kieswijzer.desk.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Choice;
import nl.kieswijzer.desk.confirm.answer.PartyStance;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Typed;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.draft.SavedEntry;
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

    private Answer saved() {
        return asked(said).answer().orElseThrow();
    }

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
    void says_that_it_is_right_or_something_else_with_words_and_a_source() throws Exception {
        answers(said, "klopt", "", "");
        answers(silent, "neither", "Wij wachten een onderzoek af.", "www.partij.example/nieuws");
        assertThat(saved().stance())
                .contains(PartyStance.of(Optional.of(now(said).stance())));
        assertThat(saved().isAsShown()).isTrue();
        Answer filled = asked(silent).answer().orElseThrow();
        assertThat(filled.stance()).contains(PartyStance.NEITHER);
        assertThat(filled.url()).isEqualTo("https://www.partij.example/nieuws");
        assertThat(filled.isWhole()).isTrue();
        assertThat(send("GET", address()).body())
                .contains("Beantwoord: 2 van de " + front.edition().statements().size())
                .contains("Laatst opgeslagen om")
                .contains("Wij wachten een onderzoek af.");
    }

    @Test
    void is_led_to_the_page_itself_after_saving_so_that_a_reload_saves_nothing() throws Exception {
        send("GET", address());
        PlainRequest.Answer answer = send(filledIn(said, "klopt", "", ""));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location").orElseThrow()).endsWith(address() + "#opgeslagen");
    }

    @Test
    void changes_nothing_in_the_draft() throws Exception {
        String before = drafts.check(draft.id()).orElseThrow().fingerprint();
        answers(said, otherThan(said), "Nee.", "");
        assertThat(drafts.check(draft.id()).orElseThrow().fingerprint()).isEqualTo(before);
    }

    @Test
    void keeps_words_that_are_too_long_and_reads_by_how_much() throws Exception {
        String words = "👩‍👩‍👧".repeat(601);
        types(words);
        assertThat(saved().words()).isEqualTo(words);
        assertThat(saved().faults()).containsExactly(Answer.Fault.TOO_LONG);
        assertThat(send("GET", address()).body())
                .contains("601 tekens, en er passen er 600")
                .contains(words);
        types("👩‍👩‍👧".repeat(600));
        assertThat(saved().isWhole()).isTrue();
    }

    /** More than fits in the address of a request. */
    private void types(String words) {
        answers.save(
                asked(),
                List.of(new Typed(
                        said.id(),
                        Optional.of(new Choice.AsShown()),
                        words,
                        "",
                        asked(said).shown().fingerprint(),
                        Typed.mark(asked(said)))));
    }

    @Test
    void keeps_a_source_that_is_no_address_and_is_told_so() throws Exception {
        answers(said, "klopt", "", "javascript:alert(1)");
        assertThat(saved().url()).isEqualTo("javascript:alert(1)");
        assertThat(saved().faults()).containsExactly(Answer.Fault.NO_WEB_ADDRESS);
        assertThat(send("GET", address()).body())
                .contains("Dit is geen adres van een pagina")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void reads_back_what_was_typed_as_text() throws Exception {
        answers(said, "klopt", "</textarea><script>alert(1)</script>", "\"><b>");
        assertThat(send("GET", address()).body())
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void in_two_tabs_overwrites_only_what_was_changed_in_this_one() throws Exception {
        send("GET", address());
        Questionnaire.Asked oldTab = asked(said);
        send(filledIn(said, "klopt", "Uit het andere tabblad.", ""));
        Map<String, String> untouched = filledIn(oldTab, "", "", "");
        send(untouched);
        assertThat(saved().words()).isEqualTo("Uit het andere tabblad.");
        send(filledIn(oldTab, "klopt", "Uit dit tabblad.", ""));
        assertThat(saved().words()).as("the last one wins").isEqualTo("Uit dit tabblad.");
    }

    @Test
    void who_sends_twice_has_sent_once() throws Exception {
        send("GET", address());
        Map<String, String> form = filledIn(said, "klopt", "Ja.", "");
        send(form);
        Answer first = saved();
        send(form);
        assertThat(saved()).isEqualTo(first);
    }

    @Test
    void is_asked_anew_where_the_draft_changed_after_the_answer() throws Exception {
        answers(said, "klopt", "Ja.", "");
        reword();
        assertThat(asked(said).isOnOlderText()).isTrue();
        assertThat(judged(said).older().orElseThrow().rationale("nl"))
                .contains(now(said).rationale().orElseThrow().byLanguage().get("nl"));
        assertThat(send("GET", address()).body()).contains("De redactie veranderde dit nadat jullie antwoordden");
        answers(said, "klopt", "Ja.", "");
        assertThat(asked(said).isOnOlderText()).isFalse();
    }

    @Test
    void answered_what_was_on_the_screen_also_where_the_draft_changed_meanwhile() throws Exception {
        send("GET", address());
        Questionnaire.Asked screen = asked(said);
        reword();
        send(filledIn(screen, "klopt", "", ""));
        assertThat(saved().shown()).isEqualTo(screen.shown().fingerprint());
        assertThat(asked(said).isOnOlderText()).isTrue();
    }

    private void reword() {
        SavedEntry before = drafts.entry(draft.id(), position(said)).orElseThrow();
        drafts.save(before, before.content().with("rationale.nl", "Andere uitleg."), SANNE.name());
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
}
