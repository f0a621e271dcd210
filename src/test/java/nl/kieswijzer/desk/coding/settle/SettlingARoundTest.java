package nl.kieswijzer.desk.coding.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.coding.MadeUpEdition;
import nl.kieswijzer.desk.coding.OnARound;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/**
 * A round that is closed. Unit 0: both agree, on quotes that overlap. 1: both say nothing. 2: they differ. 3: both disagree, on other
 * quotes. 4: only Bilal read it. The others nobody read.
 */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:coding;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class SettlingARoundTest extends OnARound {
    private static final Map<String, String> WHY = Map.of("nl", "Meer is niet alles.", "en", "More is not all.");
    private static final Map<String, String> WHO = Map.of("nl", "Twee lazen.", "en", "Two read.");

    private Round round;

    @BeforeEach
    void a_closed_round() {
        round = start(bilal, noor);
        answer(bilal, round, 0, Answer.AGREE, 0, 1);
        answer(noor, round, 0, Answer.AGREE, 1);
        answer(bilal, round, 1, Answer.ABSENT);
        answer(noor, round, 1, Answer.ABSENT);
        answer(bilal, round, 2, Answer.AGREE, 0);
        answer(noor, round, 2, Answer.ABSENT);
        answer(bilal, round, 3, Answer.DISAGREE, 1);
        answer(noor, round, 3, Answer.DISAGREE, 0);
        answer(bilal, round, 4, Answer.NEITHER, 0);
    }

    private void close() {
        assertThat(rounds.close(sanne, draft, round)).isTrue();
        round = again(round);
    }

    private Taken take() {
        return settling.take(sanne, draft, round.id(), settling.settlement(round), WHO);
    }

    private Decided decide(Answer answer, int version, String... quotes) {
        return settling.decide(round, new Decision(2, answer, List.of(quotes), WHY, "Sanne", version));
    }

    private String quote(int unit, int number) {
        return round.material().units().get(unit).quotes().get(number);
    }

    private void position(int unit, Content content) {
        drafts.add(draft.id(), new Entry(position(unit, round), content), "Sanne");
    }

    @Test
    void what_all_agree_on_stands_and_what_they_differ_on_has_to_be_decided() {
        close();
        assertThat(settling.outcomes(round).stream().filter(Outcome::isOpen).map(Outcome::number))
                .containsExactly(2);
        assertThat(take()).isInstanceOf(Taken.Unready.class);
        assertThat(content(position(0, round))).isEqualTo(Content.EMPTY);
        decide(Answer.NEITHER, 0, quote(2, 1));
        assertThat(take()).isEqualTo(new Taken.All(3));
        // The quote that both named; where they named others, those of both.
        assertThat(content(position(0, round)))
                .isEqualTo(Content.of("stance", "agree", "source", "coded").withTexts("quotes", List.of(quote(0, 1))));
        assertThat(content(position(3, round)).texts("quotes")).containsExactly(quote(3, 0), quote(3, 1));
        assertThat(content(position(2, round)))
                .isEqualTo(Content.of("stance", "neither", "source", "coded")
                        .withTexts("quotes", List.of(quote(2, 1)))
                        .with("rationale.nl", "Meer is niet alles.")
                        .with("rationale.en", "More is not all."));
        assertThat(content(position(1, round))).isEqualTo(Content.EMPTY);
        assertThat(content(position(4, round))).isEqualTo(Content.EMPTY);
        assertThat(deeds()).containsExactly(Deed.CODING_STARTED, Deed.CODING_CLOSED, Deed.CODING_SETTLED);
    }

    @Test
    void the_round_stands_in_the_draft_with_all_that_was_read_and_no_names_of_people() {
        close();
        decide(Answer.ABSENT, 0);
        take();
        Content kept = content(new EntryKey(EntryKind.ROUND, "ronde-1"));
        assertThat(kept.texts("coders")).containsExactly("a", "b");
        assertThat(kept.text("who.nl")).contains("Twee lazen.");
        // Unit 4 was read by one, and the others by nobody.
        assertThat(kept.items("readings")).hasSize(4);
        assertThat(kept.items("readings").get(2))
                .isEqualTo(Content.of("statement", "gratis-boeken", "party", "vuurdoorn")
                        .with("values.a", "agree")
                        .with("values.b", "absent")
                        .with("settled", "absent")
                        .with("why.nl", "Meer is niet alles.")
                        .with("why.en", "More is not all."));
        assertThat(kept.toString()).doesNotContain("Bilal", "Noor");
        assertThat(drafts.check(draft.id()).orElseThrow().findings())
                .noneMatch(it -> it.key().kind() == EntryKind.ROUND);
    }

    @Test
    void silence_removes_a_coded_position_and_never_one_that_the_party_confirmed() {
        Content coded = Content.of("stance", "agree", "source", "coded").withTexts("quotes", List.of(quote(1, 0)));
        position(1, coded);
        position(2, coded.with("source", "confirmed"));
        close();
        decide(Answer.ABSENT, 0);
        assertThat(settling.settlement(round).with(Effect.REMOVED)).hasSize(1);
        assertThat(settling.settlement(round).with(Effect.CONFIRMED)).hasSize(1);
        take();
        assertThat(content(position(1, round))).isEqualTo(Content.EMPTY);
        assertThat(content(position(2, round)).text("source")).contains("confirmed");
    }

    @Test
    void the_same_stance_keeps_its_rationale_and_the_sentences_of_quotes_that_stay() {
        position(
                0,
                Content.of("stance", "agree", "source", "coded")
                        .withTexts("quotes", List.of(quote(0, 0), quote(0, 1)))
                        .with("sentences." + quote(0, 0), "plan")
                        .with("sentences." + quote(0, 1), "leden")
                        .with("rationale.nl", "Dat staat er."));
        position(3, Content.of("stance", "agree", "source", "coded").with("rationale.nl", "Dat staat er."));
        close();
        decide(Answer.ABSENT, 0);
        take();
        assertThat(content(position(0, round)))
                .isEqualTo(Content.of("stance", "agree", "source", "coded")
                        .withTexts("quotes", List.of(quote(0, 1)))
                        .with("sentences." + quote(0, 1), "leden")
                        .with("rationale.nl", "Dat staat er."));
        assertThat(content(position(3, round)).text("rationale.nl")).isEmpty();
    }

    @Test
    void a_statement_in_other_words_keeps_its_positions_and_what_was_read_stands_by_the_old_words() {
        close();
        decide(Answer.AGREE, 0, quote(2, 0));
        SavedEntry statement = drafts.entry(draft.id(), new EntryKey(EntryKind.STATEMENT, "gratis-boeken"))
                .orElseThrow();
        drafts.save(statement, statement.content().with("text.nl", "Boeken worden goedkoper."), "Bilal");
        assertThat(take()).isEqualTo(new Taken.All(0));
        assertThat(content(position(0, round))).isEqualTo(Content.EMPTY);
        Content kept = content(new EntryKey(EntryKind.ROUND, "ronde-1"));
        assertThat(kept.items("candidates"))
                .containsExactly(Content.of("id", "gratis-boeken-2", "text", MadeUpEdition.textOf("boeken")));
        assertThat(kept.items("readings")).allMatch(it -> it.text("statement").equals(Optional.of("gratis-boeken-2")));
        assertThat(drafts.check(draft.id()).orElseThrow().findings())
                .noneMatch(it -> it.key().kind() == EntryKind.ROUND);
    }

    @Test
    void a_quote_in_other_words_changes_no_position() {
        close();
        decide(Answer.AGREE, 0, quote(2, 0));
        SavedEntry quote = drafts.entry(draft.id(), new EntryKey(EntryKind.QUOTE, quote(0, 1)))
                .orElseThrow();
        drafts.save(quote, quote.content().with("text", "Iets anders."), "Bilal");
        assertThat(settling.settlement(round).with(Effect.QUOTES_CHANGED))
                .singleElement()
                .matches(it -> it.outcome().number() == 0);
        assertThat(take()).isEqualTo(new Taken.All(2));
    }

    @Test
    void what_others_changed_since_it_was_shown_is_not_overwritten() {
        close();
        decide(Answer.AGREE, 0, quote(2, 0));
        Settlement seen = settling.settlement(round);
        position(0, Content.of("stance", "neither", "source", "coded").withTexts("quotes", List.of(quote(0, 0))));
        assertThat(settling.take(sanne, draft, round.id(), seen, WHO)).isInstanceOf(Taken.Stale.class);
        assertThat(content(position(0, round)).text("stance")).contains("neither");
        assertThat(content(position(3, round))).isEqualTo(Content.EMPTY);
        assertThat(take()).isInstanceOf(Taken.All.class);
    }

    @Test
    void two_who_decide_at_once_hear_of_each_other() {
        close();
        assertThat(decide(Answer.AGREE, 0, quote(2, 0))).isInstanceOf(Decided.Kept.class);
        assertThat(decide(Answer.ABSENT, 0)).isInstanceOf(Decided.Conflict.class);
        assertThat(decide(Answer.ABSENT, 1)).isInstanceOf(Decided.Kept.class);
    }

    @Test
    void of_two_who_close_or_take_over_at_once_one_does() {
        Round open = round;
        close();
        assertThat(rounds.close(bilal, draft, open)).isFalse();
        decide(Answer.AGREE, 0, quote(2, 0));
        assertThat(take()).isInstanceOf(Taken.All.class);
        assertThat(take()).isInstanceOf(Taken.Over.class);
        assertThat(decide(Answer.AGREE, 1, quote(2, 0))).isInstanceOf(Decided.Over.class);
        assertThat(rounds.discard(sanne, draft, round)).isFalse();
    }

    @Test
    void a_round_that_nobody_read_comes_to_nothing_and_can_be_thrown_away() {
        Round other = start(bilal, noor);
        rounds.close(sanne, draft, other);
        assertThat(settling.take(sanne, draft, other.id(), settling.settlement(again(other)), WHO))
                .isInstanceOf(Taken.Unready.class);
        assertThat(rounds.discard(sanne, draft, other)).isTrue();
        assertThat(rounds.find(other.id())).isEmpty();
    }
}
