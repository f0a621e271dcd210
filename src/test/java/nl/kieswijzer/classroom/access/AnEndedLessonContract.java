package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.core.Answer;
import org.junit.jupiter.api.Test;

/** What must be left of a lesson that is over, on every database: nothing. */
abstract class AnEndedLessonContract extends LessonsOnADatabase {
    @Test
    void leaves_no_row_when_the_teacher_ends_it() {
        Lesson lesson = lesson(false);
        join(lesson, 7, Answer.AGREE);
        count(move(lesson, Step.TOTALS));
        assertThat(rows()).isPositive();
        lessons.end(lesson.id());
        assertThat(rows()).isZero();
        assertThat(admission.enter(lesson.ticket().path(), PupilToken.random(), SCHOOL))
                .isEqualTo(new Entry.Refused(Entry.Reason.NO_SUCH));
    }

    @Test
    void is_gone_after_24_hours_even_before_it_is_wiped_and_leaves_no_row_when_it_is() {
        TeacherKey key = start(false);
        Lesson lesson = lessons.ofTeacher(key).orElseThrow();
        join(lesson, 7, Answer.AGREE);
        count(move(lesson, Step.TOTALS));

        clock.pass(Duration.ofHours(24).minusSeconds(1));
        lessons.purge();
        assertThat(lessons.ofTeacher(key)).isPresent();

        clock.pass(Duration.ofSeconds(1));
        assertThat(lessons.ofTeacher(key)).isEmpty();
        assertThat(lessons.find(lesson.id())).isEmpty();
        assertThat(admission.enter(lesson.ticket().path(), PupilToken.random(), SCHOOL))
                .isEqualTo(new Entry.Refused(Entry.Reason.NO_SUCH));
        assertThat(rows()).isPositive();

        lessons.purge();
        assertThat(rows()).isZero();
    }
}
