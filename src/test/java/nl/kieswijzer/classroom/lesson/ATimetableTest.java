package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class ATimetableTest {
    @Test
    void has_the_steps_of_the_lesson_in_order() {
        assertThat(steps(Timetable.of(plan(6, true), true))).containsExactly(Step.values());
    }

    @Test
    void leaves_out_what_the_lesson_leaves_out() {
        assertThat(steps(Timetable.of(plan(6, false), true))).doesNotContain(Step.SECOND, Step.SHIFT);
        assertThat(steps(Timetable.of(plan(6, false), false))).doesNotContain(Step.WHO_SAID);
    }

    @Test
    void takes_the_minutes_of_its_steps() {
        // Six statements of 40 s are 4 minutes; one debate.
        assertThat(Timetable.of(plan(6, false), true).minutes())
                .isEqualTo(3 + 4 + 2 + 5 + 3 + 2 + 3 + 1 + 1)
                .isEqualTo(24);
        // Nine statements of 40 s are 6 minutes; two debates, and the second round.
        assertThat(Timetable.of(plan(9, true), true).minutes())
                .isEqualTo(3 + 6 + 2 + 10 + 6 + 4 + 2 + 2 + 3 + 1 + 1)
                .isEqualTo(40);
    }

    @Test
    void takes_longer_on_foot_and_shorter_without_what_was_taken_out() {
        assertThat(minutes(Step.ANSWER, new Plan(plan(6, false).statements(), false, true)))
                .isEqualTo(6);
        assertThat(minutes(Step.ANSWER, plan(3, false))).isEqualTo(2);
        // Two debated statements of a minute.
        assertThat(minutes(Step.SECOND, new Plan(plan(9, true).statements(), true, true)))
                .isEqualTo(2);
        assertThat(minutes(Step.SECOND, new Plan(plan(1, true).statements(), true, true)))
                .isEqualTo(1);
        // One statement can't be debated twice.
        assertThat(minutes(Step.DEBATE, plan(1, true))).isEqualTo(5);
    }

    @Test
    void has_the_same_steps_without_phones() {
        Plan counted = new Plan(plan(6, true).statements(), true, true);
        assertThat(steps(Timetable.of(counted, true))).containsExactly(Step.values());
    }

    private static int minutes(Step step, Plan plan) {
        return Timetable.of(plan, true).parts().stream()
                .filter(it -> it.step() == step)
                .mapToInt(Timetable.Part::minutes)
                .sum();
    }

    private static List<Step> steps(Timetable timetable) {
        return timetable.parts().stream().map(Timetable.Part::step).toList();
    }

    private static Plan plan(int statements, boolean hasSecondRound) {
        return Plan.onPhones(
                IntStream.range(0, statements)
                        .mapToObj(it -> new StatementId("s" + it))
                        .toList(),
                hasSecondRound);
    }
}
