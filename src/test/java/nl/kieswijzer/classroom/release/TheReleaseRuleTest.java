package nl.kieswijzer.classroom.release;

import static nl.kieswijzer.classroom.release.Pupils.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;
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
        Release second = second(first, "++++-o");
        assertThat(ReleaseRule.shift(first, second)).isEqualTo(new Shift(new Tally(3, 0, 3, 0), new Tally(4, 1, 1, 0)));
    }

    @Test
    void leaves_somebody_who_was_there_only_the_second_time_out() {
        List<Release> first = List.of(new Release(answers("+++---")));
        assertThat(second(first, "++++-o--").pupils()).hasSize(6);
    }

    @Test
    void hides_one_who_is_gone_among_four_others() {
        List<Release> first = List.of(new Release(answers("++++++++++")));
        // 10 answered, 1 is gone: 5 are left out and 5 stay in.
        assertThat(second(first, "--------- ").pupils()).hasSize(10 - 5);
    }

    @Test
    void leaves_no_more_out_than_are_gone_when_those_can_hide_each_other() {
        List<Release> first = List.of(new Release(answers("++++++++++++")));
        // 12 answered, 6 are gone: enough to be 'nobody in particular'.
        assertThat(second(first, "------").pupils()).hasSize(12 - 6);
    }

    @Test
    void compares_nothing_where_too_few_would_be_left() {
        List<Release> first = List.of(new Release(answers("++++++++")));
        // 8 answered, 1 is gone: 5 left out would leave 3 in.
        assertThat(ReleaseRule.second(first, answers("-------"), new Random(1))).isEmpty();
    }

    @Test
    void keeps_the_batches_apart_in_the_second_round_too() {
        Map<PupilId, Answer> early = answers("+++++");
        Map<PupilId, Answer> late = answers("     +++++");
        List<Release> first = List.of(new Release(early), new Release(late));
        // All of the early ones are there, four of the five late ones: the late release is left out as a whole.
        assertThat(second(first, "---------").pupils()).isEqualTo(early.keySet());
    }

    @Test
    void never_makes_a_batch_or_a_shift_of_four() {
        assertThatThrownBy(() -> new Release(answers("++++"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(new Tally(4, 0, 0, 0), new Tally(4, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Release second(List<Release> first, String signs) {
        return ReleaseRule.second(first, answers(signs), new Random(1)).orElseThrow();
    }
}
