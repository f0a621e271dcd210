package nl.kieswijzer.desk.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.confirm.decide.Judged;
import nl.kieswijzer.desk.confirm.decide.Outcome;
import nl.kieswijzer.desk.confirm.decide.Standing;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An editor decides on what a party answered. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:decide;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhatEditorsDecideTest extends PartiesOnARunningSite {
    private static final Map<String, String> WHY = Map.of("nl", "Dit gaat over iets anders.", "en", "Other matter.");

    @Autowired
    private AuditList audit;

    private Content entry(EntryKey key) {
        return drafts.entry(draft.id(), key).orElseThrow().content();
    }

    private Outcome accept(Judged... judged) {
        return decisions.accept(SANNE, draft, List.of(judged));
    }

    private int faults() {
        return drafts.check(draft.id()).orElseThrow().findings().size();
    }

    @Test
    void what_is_right_becomes_confirmed_with_its_quotes_and_why() throws Exception {
        Content before = entry(position(said));
        answers(said, "klopt", "Zo is het.", "https://partij.example/x");
        assertThat(accept(judged(said))).isEqualTo(Outcome.DONE);
        assertThat(entry(position(said))).isEqualTo(before.with("source", "confirmed"));
        assertThat(entry(answer(said)).text("words")).contains("Zo is het.");
        assertThat(entry(answer(said)).text("url")).contains("https://partij.example/x");
        assertThat(entry(answer(said)).text("stance")).isEqualTo(before.text("stance"));
        assertThat(judged(said).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(faults()).isZero();
    }

    @Test
    void another_stance_takes_the_place_of_the_old_one_and_of_what_led_to_it() throws Exception {
        String other = otherThan(said);
        answers(said, other, "Wij zijn veranderd.", "");
        assertThat(accept(judged(said))).isEqualTo(Outcome.DONE);
        assertThat(entry(position(said)).text("stance")).contains(other);
        assertThat(entry(position(said)).texts("quotes")).isEmpty();
        assertThat(entry(position(said)).inside("rationale").isEmpty()).isTrue();
        assertThat(faults()).isZero();
        assertThat(asked(said).isOnOlderText())
                .as("what was taken over is no older text")
                .isFalse();
    }

    @Test
    void a_silence_is_filled_and_a_position_goes_where_the_party_says_nothing() throws Exception {
        answers(silent, "disagree", "Daar zijn we tegen.", "");
        answers(said, "absent", "", "");
        assertThat(accept(judged(silent), judged(said))).isEqualTo(Outcome.DONE);
        assertThat(entry(position(silent))).isEqualTo(Content.of("stance", "disagree", "source", "confirmed"));
        assertThat(drafts.entry(draft.id(), position(said))).isEmpty();
        assertThat(entry(answer(said)).text("stance")).contains("absent");
        assertThat(faults()).isZero();
    }

    @Test
    void what_is_refused_leaves_the_position_and_says_why_to_voters() throws Exception {
        Content before = entry(position(said));
        answers(said, otherThan(said), "Nee hoor.", "");
        assertThat(decisions.refuse(SANNE, draft, judged(said), WHY)).isEqualTo(Outcome.DONE);
        assertThat(entry(position(said))).isEqualTo(before);
        assertThat(entry(answer(said)).text("refused.en")).contains("Other matter.");
        assertThat(judged(said).standing()).isEqualTo(Standing.REFUSED);
        assertThat(faults()).isZero();
        assertThat(send("GET", address()).body()).contains("Dit gaat over iets anders.");
    }

    @Test
    void a_decision_can_be_taken_back_whole() throws Exception {
        String before = drafts.check(draft.id()).orElseThrow().fingerprint();
        answers(said, otherThan(said), "", "");
        accept(judged(said));
        assertThat(decisions.reopen(BILAL, draft, judged(said))).isEqualTo(Outcome.DONE);
        assertThat(drafts.check(draft.id()).orElseThrow().fingerprint()).isEqualTo(before);
        assertThat(judged(said).standing()).isEqualTo(Standing.OPEN);
        assertThat(audit.latest(0, 2).stream().map(AuditEntry::deed))
                .containsExactly(Deed.PARTY_ANSWER_REOPENED, Deed.PARTY_ANSWER_ACCEPTED);
    }

    @Test
    void a_decision_that_somebody_built_upon_is_not_taken_back() throws Exception {
        answers(said, otherThan(said), "", "");
        accept(judged(said));
        var now = drafts.entry(draft.id(), position(said)).orElseThrow();
        drafts.save(now, now.content().with("stance", "neither"), BILAL.name());
        assertThat(decisions.reopen(SANNE, draft, judged(said))).isEqualTo(Outcome.CHANGED_MEANWHILE);
    }

    @Test
    void undo_in_the_draft_opens_it_again() throws Exception {
        answers(said, "klopt", "", "");
        accept(judged(said));
        drafts.undo(draft.id(), SANNE.name());
        assertThat(judged(said).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void of_two_editors_at_once_one_decides() throws Exception {
        answers(said, otherThan(said), "", "");
        Judged onBothScreens = judged(said);
        assertThat(accept(onBothScreens)).isEqualTo(Outcome.DONE);
        assertThat(decisions.refuse(BILAL, draft, onBothScreens, WHY)).isEqualTo(Outcome.CHANGED_MEANWHILE);
        assertThat(entry(answer(said)).inside("refused").isEmpty()).isTrue();
    }

    @Test
    void what_the_party_changed_meanwhile_is_not_decided_on_unseen() throws Exception {
        answers(said, "klopt", "", "");
        Judged seen = judged(said);
        answers(said, otherThan(said), "Toch niet.", "");
        assertThat(accept(seen)).isEqualTo(Outcome.CHANGED_MEANWHILE);
        assertThat(drafts.entry(draft.id(), answer(said))).isEmpty();
    }

    @Test
    void what_the_party_changes_afterwards_is_to_be_decided_anew() throws Exception {
        answers(said, "klopt", "", "");
        accept(judged(said));
        answers(said, otherThan(said), "Toch niet.", "");
        assertThat(judged(said).standing()).isEqualTo(Standing.DECIDED_BEFORE);
        assertThat(accept(judged(said))).isEqualTo(Outcome.DONE);
        assertThat(entry(answer(said)).text("words")).contains("Toch niet.");
    }

    @Test
    void saving_the_page_again_after_a_decision_changes_nothing() throws Exception {
        answers(said, otherThan(said), "Zo is het.", "");
        accept(judged(said));
        answers(said, "klopt", "Zo is het.", "");
        assertThat(judged(said).standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void all_that_is_plainly_right_is_taken_over_at_once_and_no_other() throws Exception {
        answers(said, "klopt", "", "");
        answers(alsoSaid, "klopt", "x".repeat(601), "");
        answers(silent, "agree", "", "");
        List<Judged> right =
                decisions.of(asked()).stream().filter(Judged::isPlainlyRight).toList();
        assertThat(right).extracting(it -> it.answer().statement()).containsExactly(said.id());
    }

    @Test
    void in_a_draft_that_is_gone_nothing_is_decided() throws Exception {
        answers(said, "klopt", "", "");
        Judged seen = judged(said);
        drafts.remove(draft.id());
        assertThat(accept(seen)).isEqualTo(Outcome.GONE);
    }
}
