package nl.kieswijzer.desk.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.confirm.answer.Answer;
import nl.kieswijzer.desk.confirm.answer.Choice;
import nl.kieswijzer.desk.confirm.answer.PartyStance;
import nl.kieswijzer.desk.confirm.answer.Questionnaire;
import nl.kieswijzer.desk.confirm.answer.Typed;
import nl.kieswijzer.site.PlainRequest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What a party fills in at its page, and what is kept of it. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:confirm;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhatAPartyAnswersTest extends PartiesOnARunningSite {
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
}
