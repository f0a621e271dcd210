package nl.kieswijzer.classroom.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kieswijzer.core.Stance;
import org.junit.jupiter.api.Test;

class ATallyTest {
    @Test
    void is_most_divided_with_half_for_and_half_against() {
        assertThat(new Tally(3, 0, 3, 0).dividedness()).isEqualTo(1.0);
    }

    @Test
    void is_not_divided_where_all_think_alike_or_all_doubt() {
        assertThat(new Tally(6, 0, 0, 0).dividedness()).isZero();
        assertThat(new Tally(0, 6, 0, 0).dividedness()).isZero();
        assertThat(new Tally(0, 0, 0, 6).dividedness()).isZero();
    }

    @Test
    void is_divided_by_the_variance_of_its_stances() {
        // Mean (3 - 1) / 4 = 1/2, mean of squares 4/4 = 1: 1 - 1/4.
        assertThat(new Tally(3, 0, 1, 9).dividedness()).isCloseTo(1 - 0.25, within(1e-9));
        // Mean (2 - 1) / 4 = 1/4, mean of squares 3/4: 3/4 - 1/16.
        assertThat(new Tally(2, 1, 1, 0).dividedness()).isCloseTo(0.75 - 0.0625, within(1e-9));
    }

    @Test
    void has_a_majority_only_with_more_than_half_of_those_who_took_a_stance() {
        assertThat(new Tally(4, 2, 1, 20).majority()).contains(Stance.AGREE);
        assertThat(new Tally(3, 2, 1, 0).majority()).contains(Stance.NEITHER);
        assertThat(new Tally(1, 0, 2, 0).majority()).contains(Stance.DISAGREE);
        assertThat(new Tally(2, 0, 2, 0).majority()).contains(Stance.NEITHER);
        assertThat(new Tally(0, 0, 0, 7).majority()).isEmpty();
    }
}
