package nl.kieswijzer.desk.coding.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.MadeUpEdition;
import nl.kieswijzer.desk.coding.OnARound;
import nl.kieswijzer.desk.coding.round.Screen.Read;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/** Bilal and Noor read; what they see, what is kept, and what nobody gets. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:coding;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ReadingBlindTest extends OnARound {
    @Test
    void a_unit_is_a_statement_beside_a_party_with_a_quote_near_it() {
        drafts.add(draft.id(), new Entry(new EntryKey(EntryKind.PARTY, "stil"), Content.of("name", "Stil")), "Sanne");
        // Two statements times five parties; the sixth has no quote, so there is nothing of it to read.
        assertThat(start(bilal, noor).size()).isEqualTo(2 * 5);
    }

    @Test
    void nothing_that_a_coder_gets_names_a_party_a_quote_or_a_programme() {
        Round round = start(bilal, noor);
        for (int place = 0; place < round.size(); place++) {
            String all = at(bilal, round, place).toString().toLowerCase(Locale.ROOT);
            MadeUpEdition.PARTIES.forEach(
                    party -> party.forEach(it -> assertThat(all).doesNotContain(it.toLowerCase(Locale.ROOT))));
            assertThat(all).doesNotContain("bloeien met", "-boeken-", "-fruit-");
            // The statement, what it means and its topic have names in the draft.
            assertThat(all)
                    .contains(", zoals [partij] in ‘[programma]’ belooft", ", als bij [partij] in", ", naar [partij]");
        }
    }

    @Test
    void each_coder_has_an_order_of_their_own_which_stays_the_same() {
        Round round = start(bilal, noor);
        assertThat(quotes(bilal, round)).isEqualTo(quotes(bilal, round));
        assertThat(Set.copyOf(quotes(bilal, round))).isEqualTo(Set.copyOf(quotes(noor, round)));
        // Of 2 x 5! x 5! x 2^10 orders two are the same once in some thirty million rounds.
        assertThat(quotes(bilal, round)).isNotEqualTo(quotes(noor, round));
    }

    private List<String> quotes(Account who, Round round) {
        List<String> quotes = new ArrayList<>();
        for (int place = 0; place < round.size(); place++) {
            at(who, round, place).quotes().stream().map(Read::text).forEach(quotes::add);
        }
        return quotes;
    }

    @Test
    void a_stance_counts_with_a_quote_and_silence_without_one() {
        Round round = start(bilal, noor);
        assertThat(kept(round, new Change.Answered(Answer.AGREE)).isComplete()).isFalse();
        assertThat(kept(round, new Change.Toggled("b")).isComplete()).isTrue();
        Screen silent = kept(round, new Change.Answered(Answer.ABSENT));
        assertThat(silent.isComplete()).isTrue();
        assertThat(silent.quotes()).noneMatch(Read::isChosen);
    }

    @Test
    void where_there_is_one_quote_a_stance_rests_on_that() {
        for (String it : List.of("zonnebloem-boeken-2", "judaspenning-boeken-2")) {
            drafts.remove(quote(it), "Sanne");
        }
        Round round = start(bilal, noor);
        int place = placeOf(bilal, round, 0);
        Screen screen = screen(coding.change(bilal, round.id(), place, new Change.Answered(Answer.DISAGREE)));
        assertThat(screen.isComplete()).isTrue();
        assertThat(screen.quotes()).singleElement().matches(Read::isChosen);
        // Who presses its letter too, as with all others, does not take it away.
        assertThat(screen(coding.change(bilal, round.id(), place, new Change.Toggled("a"))))
                .isEqualTo(screen);
    }

    @Test
    void what_is_answered_is_kept_once_and_in_two_tabs_too_and_can_be_changed() {
        Round round = start(bilal, noor);
        kept(round, new Change.Answered(Answer.AGREE));
        kept(round, new Change.Answered(Answer.AGREE));
        kept(round, new Change.Toggled("a"));
        kept(round, new Change.Noted("  Het staat er half. "));
        Screen screen = kept(round, new Change.Doubted(true));
        assertThat(screen.done()).isEqualTo(1);
        assertThat(screen.note()).isEqualTo("Het staat er half.");
        assertThat(screen.doubt()).isTrue();
        assertThat(kept(round, new Change.Answered(Answer.DISAGREE)).answer()).contains(Answer.DISAGREE);
        assertThat(database.sql("select count(*) from coding_reading")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void somebody_goes_on_at_the_first_that_is_not_done() {
        Round round = start(bilal, noor);
        coding.change(bilal, round.id(), 0, new Change.Answered(Answer.ABSENT));
        coding.change(bilal, round.id(), 1, new Change.Answered(Answer.ABSENT));
        coding.change(bilal, round.id(), 3, new Change.Answered(Answer.ABSENT));
        assertThat(screen(coding.goOn(bilal, round.id(), 0)).place()).isEqualTo(2);
        assertThat(screen(coding.goOn(bilal, round.id(), 3)).place()).isEqualTo(4);
        assertThat(coding.tasks(bilal)).singleElement().matches(it -> it.done() == 3 && it.of() == 10);
        assertThat(coding.tasks(noor)).singleElement().matches(it -> it.done() == 0);
    }

    @Test
    void nobody_reads_in_a_round_that_is_not_theirs_or_is_closed() {
        Round round = start(bilal, noor);
        assertThat(coding.task(sanne, round.id())).isEmpty();
        assertThat(coding.change(sanne, round.id(), 0, new Change.Answered(Answer.ABSENT)))
                .isInstanceOf(Kept.Gone.class);
        rounds.close(sanne, draft, round);
        assertThat(coding.change(bilal, round.id(), 0, new Change.Answered(Answer.ABSENT)))
                .isInstanceOf(Kept.Closed.class);
        assertThat(rounds.readings(again(round))).isEmpty();
        assertThat(coding.tasks(bilal)).isEmpty();
    }

    @Test
    void nobody_gets_single_answers_while_a_round_is_open() {
        Round round = start(bilal, noor);
        answer(bilal, round, 0, Answer.AGREE, 0);
        assertThatThrownBy(() -> rounds.readings(round)).isInstanceOf(IllegalStateException.class);
        assertThat(rounds.figures(round).done()).containsEntry("a", 1).containsEntry("b", 0);
    }

    @Test
    void what_is_read_stays_what_it_was_whatever_becomes_of_the_draft() {
        Round round = start(bilal, noor);
        Screen before = at(bilal, round, 0);
        for (SavedEntry it : drafts.entries(draft.id())) {
            if (it.key().kind() == EntryKind.QUOTE || it.key().kind() == EntryKind.STATEMENT) {
                drafts.remove(it, "Sanne");
            }
        }
        assertThat(at(bilal, round, 0)).isEqualTo(before);
    }

    @Test
    void a_draft_that_is_removed_takes_its_rounds_along() {
        Round round = start(bilal, noor);
        drafts.remove(draft.id());
        assertThat(coding.at(bilal, round.id(), 0)).isInstanceOf(Kept.Gone.class);
        assertThat(coding.tasks(bilal)).isEmpty();
        assertThat(rounds.find(round.id())).isEmpty();
    }

    @Test
    void an_account_that_is_removed_leaves_what_it_read_and_another_can_go_on() {
        Round round = start(bilal, noor);
        answer(bilal, round, 0, Answer.AGREE, 0);
        accounts.remove(bilal.id());
        Round now = again(round);
        assertThat(now.seats().getFirst().account()).isEmpty();
        assertThat(now.seats().getFirst().name()).isEqualTo("Bilal");
        assertThat(rounds.figures(now).done()).containsEntry("a", 1);
        assertThat(rounds.addCoder(round.id(), sanne)).isTrue();
        assertThat(rounds.addCoder(round.id(), sanne)).isFalse();
        assertThat(again(round).coders()).containsExactly("a", "b", "c");
    }

    @Test
    void a_round_takes_two_readers_and_something_to_read() {
        assertThat(rounds.start(
                        sanne,
                        draft,
                        Set.copyOf(MadeUpEdition.STATEMENTS),
                        new LinkedHashSet<>(List.of(bilal)),
                        List.of()))
                .isEmpty();
        assertThat(rounds.start(
                        sanne, draft, Set.of("bestaat-niet"), new LinkedHashSet<>(List.of(bilal, noor)), List.of()))
                .isEmpty();
        assertThat(rounds.start(
                                sanne,
                                draft,
                                Set.of("meer-fruit"),
                                new LinkedHashSet<>(List.of(bilal, noor)),
                                List.of())
                        .orElseThrow()
                        .size())
                .isEqualTo(5);
    }

    private Screen kept(Round round, Change change) {
        return screen(coding.change(bilal, round.id(), 0, change));
    }

    private SavedEntry quote(String id) {
        return drafts.entry(draft.id(), new EntryKey(EntryKind.QUOTE, id)).orElseThrow();
    }
}
