package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.CountedTotals.Count;
import nl.kieswijzer.classroom.release.Shift;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold of a teacher's counts on every database. */
abstract class ACountWithoutPhonesContract extends AnEndedLessonContract {
    private static final StatementId STATEMENT = CHOSEN.getFirst();
    private static final Tally TEN = new Tally(4, 2, 3, 1);
    private static final Tally OTHER_TEN = new Tally(5, 2, 3, 0);
    private static final Tally ELEVEN = new Tally(5, 2, 3, 1);
    private static final Tally THREE = new Tally(2, 0, 1, 0);

    @Autowired
    private CountedTotals counted;

    @Autowired
    private ClassSummaries shown;

    private Optional<Lesson> started = Optional.empty();

    @Test
    void a_count_is_on_the_board_from_the_totals_on_and_stays_the_teachers_to_correct() {
        count(Round.FIRST, TEN);
        assertThat(board(Step.ANSWER)).isEqualTo(Tally.NONE);
        assertThat(board(Step.TOTALS)).isEqualTo(TEN);
        count(Round.FIRST, ELEVEN);
        assertThat(board(Step.TOTALS)).isEqualTo(ELEVEN);
    }

    @Test
    void a_count_of_a_class_of_three_is_on_the_board_and_goes_home_with_nobody() {
        count(Round.FIRST, THREE);
        count(Round.SECOND, new Tally(1, 0, 2, 0));
        assertThat(board(Step.TOTALS)).isEqualTo(THREE);
        assertThat(shown.of(at(Step.SHIFT)).totals().shift(STATEMENT).map(Shift::after))
                .contains(new Tally(1, 0, 2, 0));
        assertThat(paper(Step.TOTALS)).isEqualTo(Tally.NONE);
        assertThat(paperShift()).isEmpty();
    }

    @Test
    void a_count_goes_home_as_it_is_on_the_board_where_five_or_more_were_counted_twice() {
        count(Round.FIRST, TEN);
        count(Round.SECOND, OTHER_TEN);
        assertThat(paper(Step.TOTALS)).isEqualTo(TEN);
        assertThat(paperShift().map(Shift::after)).contains(OTHER_TEN);
    }

    @Test
    void a_count_is_not_beside_the_first_one_at_home_where_a_pupil_left_between() {
        count(Round.FIRST, ELEVEN);
        count(Round.SECOND, TEN);
        assertThat(shown.of(at(Step.SHIFT)).totals().shift(STATEMENT).map(Shift::after))
                .contains(TEN);
        assertThat(paper(Step.SHIFT)).isEqualTo(ELEVEN);
        assertThat(paperShift()).isEmpty();
    }

    @Test
    void a_count_that_went_home_once_is_only_replaced_by_one_over_as_many_pupils() {
        count(Round.FIRST, TEN);
        assertThat(paper(Step.TOTALS)).isEqualTo(TEN);
        count(Round.FIRST, OTHER_TEN);
        assertThat(paper(Step.TOTALS)).isEqualTo(OTHER_TEN);
        // Who has both papers would have the answer of the eleventh.
        count(Round.FIRST, ELEVEN);
        assertThat(paper(Step.TOTALS)).isEqualTo(TEN);
        assertThat(board(Step.TOTALS)).isEqualTo(ELEVEN);
    }

    @Test
    void a_count_of_a_lesson_that_is_over_is_kept_nowhere() {
        lessons.end(lesson().id());
        count(Round.FIRST, TEN);
        assertThat(counted.typed(lesson().id(), Count.of(Round.FIRST, STATEMENT)))
                .isEqualTo(Tally.NONE);
    }

    @Test
    void a_lesson_without_phones_lets_no_phone_in_and_says_why() {
        assertThat(admission.enter(lesson().ticket().code().digits(), PupilToken.random(), SCHOOL))
                .isEqualTo(new Entry.Refused(Entry.Reason.NO_PHONES));
        assertThat(admission.enter(lesson().ticket().path(), PupilToken.random(), SCHOOL))
                .isEqualTo(new Entry.Refused(Entry.Reason.NO_PHONES));
    }

    private Lesson lesson() {
        started = started.or(() ->
                lessons.start(EDITION, new Plan(CHOSEN, true, true), SCHOOL).flatMap(lessons::ofTeacher));
        return started.orElseThrow();
    }

    private void count(Round round, Tally tally) {
        counted.keep(lesson().id(), Count.of(round, STATEMENT), tally);
    }

    private Tally board(Step step) {
        return shown.of(at(step)).totals().first(STATEMENT);
    }

    private Tally paper(Step step) {
        return shown.toTakeHome(at(step)).totals().first(STATEMENT);
    }

    private Optional<Shift> paperShift() {
        return shown.toTakeHome(at(Step.SHIFT)).totals().shift(STATEMENT);
    }

    private Lesson at(Step step) {
        return lesson().at(new Place(step, Optional.of(STATEMENT), 0));
    }
}
