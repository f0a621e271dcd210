package nl.kieswijzer.classroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:corners;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ACountWithoutPhonesTest extends LessonsOnADatabase {
    private static final StatementId STATEMENT = CHOSEN.getFirst();
    private static final Tally TEN = new Tally(4, 2, 3, 1);

    @Autowired
    private CountedTotals counted;

    @Autowired
    private ClassSummaries shown;

    @Autowired
    private Lessons all;

    @Test
    void is_corrected_until_it_is_shown_and_then_stays() {
        Lesson lesson = started();
        counted.keep(lesson, Round.FIRST, STATEMENT, new Tally(9, 0, 0, 0));
        counted.keep(lesson, Round.FIRST, STATEMENT, TEN);
        assertThat(shown.of(at(lesson, Step.TOTALS)).totals().first(STATEMENT)).isEqualTo(TEN);
        counted.keep(lesson, Round.FIRST, STATEMENT, new Tally(5, 2, 3, 1));
        assertThat(shown.of(at(lesson, Step.TOTALS)).totals().first(STATEMENT)).isEqualTo(TEN);
    }

    @Test
    void of_four_is_not_shown() {
        Lesson lesson = started();
        counted.keep(lesson, Round.FIRST, STATEMENT, new Tally(2, 0, 2, 0));
        assertThat(shown.of(at(lesson, Step.TOTALS)).totals().first(STATEMENT)).isEqualTo(Tally.NONE);
    }

    @Test
    void stands_beside_the_second_one_though_a_pupil_left() {
        Lesson lesson = started();
        counted.keep(lesson, Round.FIRST, STATEMENT, TEN);
        counted.keep(at(lesson, Step.SECOND), Round.SECOND, STATEMENT, new Tally(6, 1, 2, 0));
        assertThat(shown.of(at(lesson, Step.SHIFT)).totals().shift(STATEMENT))
                .hasValueSatisfying(it -> assertThat(it.after().pupils()).isEqualTo(9));
    }

    private Lesson started() {
        return all.start(EDITION, new Plan(CHOSEN, true, true), SCHOOL)
                .flatMap(all::ofTeacher)
                .orElseThrow();
    }

    private static Lesson at(Lesson lesson, Step step) {
        return lesson.at(new Place(step, Optional.of(STATEMENT), 0));
    }
}
