package nl.kieswijzer.classroom.release;

import static nl.kieswijzer.classroom.release.Pupils.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TheReleaseRuleTest {
    private static final List<Release> NOTHING_YET = List.of();

    @Test
    void shows_nothing_of_four_answers_and_says_how_many_wait() {
        assertThat(ReleaseRule.next(answers("++-o"), NOTHING_YET)).isEmpty();
        assertThat(ReleaseRule.waiting(answers("++-o"), NOTHING_YET)).isEqualTo(4);
    }

    @Test
    void shows_five_answers_at_once() {
        assertThat(ReleaseRule.next(answers("++-o."), NOTHING_YET))
                .map(Release::tally)
                .contains(new Tally(2, 1, 1, 1));
    }

    @Test
    void takes_a_skipped_statement_for_an_answer_and_one_not_reached_for_none() {
        assertThat(ReleaseRule.next(answers("....."), NOTHING_YET)).isPresent();
        assertThat(ReleaseRule.next(answers(".... "), NOTHING_YET)).isEmpty();
    }

    @Test
    void lets_the_sixth_to_ninth_answer_wait_and_counts_them_with_the_tenth() {
        List<Release> five = List.of(new Release(answers("+++++")));
        assertThat(ReleaseRule.next(answers("+++++----"), five)).isEmpty();
        assertThat(ReleaseRule.waiting(answers("+++++----"), five)).isEqualTo(4);
        assertThat(ReleaseRule.next(answers("+++++-----"), five))
                .map(Release::tally)
                .contains(new Tally(0, 0, 5, 0));
    }

    @Test
    void changes_nothing_that_was_counted_when_a_pupil_changes_an_answer_or_leaves() {
        List<Release> released = List.of(new Release(answers("+++++")));
        assertThat(ReleaseRule.next(answers("----+"), released)).isEmpty();
        assertThat(ReleaseRule.total(released)).isEqualTo(new Tally(5, 0, 0, 0));
    }

    @Test
    void compares_before_and_after_over_all_where_all_answered_twice() {
        List<Release> first = List.of(new Release(answers("+++---")));
        assertThat(shift(first, "++++-o")).isEqualTo(new Shift(new Tally(3, 0, 3, 0), new Tally(4, 1, 1, 0)));
    }

    @Test
    void leaves_somebody_who_was_there_only_the_second_time_out() {
        List<Release> first = List.of(new Release(answers("+++---")));
        assertThat(shift(first, "++++-o--").after()).isEqualTo(new Tally(4, 1, 1, 0));
    }

    @Test
    void counts_one_who_is_gone_as_unchanged_so_that_the_group_stays_the_same() {
        List<Release> first = List.of(new Release(answers("+++++---")));
        // 8 answered, 7 of them again; p7 said 'disagree' and is gone. After: 3 + 0 agree, 2 neither, 2 + 1 disagree.
        assertThat(shift(first, "+++oo-- ")).isEqualTo(new Shift(new Tally(5, 0, 3, 0), new Tally(3, 2, 3, 0), 1));
    }

    @Test
    void leaves_those_who_are_gone_out_where_they_can_hide_each_other() {
        List<Release> first = List.of(new Release(answers("++++++++++++")));
        // 12 answered, 6 are gone: each half is a group of at least five.
        assertThat(shift(first, "------")).isEqualTo(new Shift(new Tally(6, 0, 0, 0), new Tally(0, 0, 6, 0), 0));
    }

    @Test
    void compares_nothing_until_five_answered_again_and_says_how_many_are_missing() {
        List<Release> first = List.of(new Release(answers("++++++++")));
        assertThat(ReleaseRule.second(first, answers("----"))).isEmpty();
        assertThat(ReleaseRule.missing(first, answers("----"))).isEqualTo(5 - 4);
        assertThat(ReleaseRule.second(first, answers("-----"))).isPresent();
    }

    @Test
    void keeps_back_what_would_tell_what_the_one_who_is_gone_did_not_say() {
        List<Release> first = List.of(new Release(answers("+++++-o")));
        // p6 is gone. If nobody says 'neither' at all in the end, all can see that p6 did not say so.
        assertThat(second(first, "++++-+").release()).isPresent();
        List<Release> other = List.of(new Release(answers("+++++o-")));
        assertThat(second(other, "++++-+").release()).isEmpty();
    }

    @Test
    void needs_five_in_all_and_not_in_each_batch() {
        List<Release> first = List.of(new Release(answers("+++++")), new Release(answers("     -----")));
        // Five of the first batch and one of the second; the other four of that one count as they did.
        assertThat(shift(first, "++++--")).isEqualTo(new Shift(new Tally(5, 0, 5, 0), new Tally(4, 0, 6, 0), 4));
    }

    @Test
    void leaves_a_batch_out_of_which_nobody_answered_again() {
        List<Release> first = List.of(new Release(answers("+++++")), new Release(answers("     -----")));
        assertThat(shift(first, "++++-")).isEqualTo(new Shift(new Tally(5, 0, 0, 0), new Tally(4, 0, 1, 0), 0));
    }

    @Test
    void never_makes_a_batch_or_a_shift_of_four() {
        assertThatThrownBy(() -> new Release(answers("++++"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(new Tally(4, 0, 0, 0), new Tally(4, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Again second(List<Release> first, String signs) {
        return ReleaseRule.second(first, answers(signs)).orElseThrow();
    }

    private static Shift shift(List<Release> first, String signs) {
        return ReleaseRule.shift(first, second(first, signs).release().orElseThrow());
    }
}
