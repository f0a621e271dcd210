package nl.kieswijzer.classroom.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kieswijzer.core.Answer;
import org.junit.jupiter.api.Test;

class AShiftTest {
    @Test
    void moved_by_as_many_answers_as_came_to_what_grew() {
        // From 12 to 15 agree, from 8 to 5 disagree.
        Shift shift = new Shift(new Tally(12, 0, 8, 0), new Tally(15, 0, 5, 0));
        assertThat(shift.moved()).isEqualTo(15 - 12);
        assertThat(shift.mostMoved()).contains(Answer.AGREE);
    }

    @Test
    void moved_most_where_the_difference_is_largest_whichever_way() {
        // Agree 5 to 6, disagree 6 to 1, neither 1 to 5.
        assertThat(new Shift(new Tally(5, 1, 6, 0), new Tally(6, 5, 1, 0)).mostMoved())
                .contains(Answer.DISAGREE);
    }

    @Test
    void moved_nowhere_where_all_numbers_are_the_same() {
        Shift shift = new Shift(new Tally(5, 0, 3, 0), new Tally(5, 0, 3, 0), 2);
        assertThat(shift.moved()).isZero();
        assertThat(shift.mostMoved()).isEmpty();
    }

    @Test
    void takes_five_who_answered_again() {
        Tally eight = new Tally(5, 0, 3, 0);
        assertThatThrownBy(() -> new Shift(eight, eight, 8 - 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
