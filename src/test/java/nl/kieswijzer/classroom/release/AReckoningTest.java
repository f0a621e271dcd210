package nl.kieswijzer.classroom.release;

import static nl.kieswijzer.classroom.release.Pupils.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.lesson.PupilId;
import org.junit.jupiter.api.Test;

/** The attacker is only worth something if it finds what is there to find. */
class AReckoningTest {
    private final Reckoning reckoning = new Reckoning();

    @Test
    void finds_the_one_by_whom_two_totals_differ() {
        reckoning.shown("a", pupils(0, 8));
        reckoning.shown("a", pupils(0, 7));
        assertThat(reckoning.findsAGroupOfAtMost(4)).isTrue();
    }

    @Test
    void finds_the_three_in_the_middle_of_three_totals() {
        // p0-p9 and p7-p16, together with p0-p16: the sum of the first two less the third is p7-p9.
        reckoning.shown("a", pupils(0, 10));
        reckoning.shown("a", pupils(7, 17));
        reckoning.shown("a", pupils(0, 17));
        assertThat(reckoning.findsAGroupOfAtMost(2)).isFalse();
        assertThat(reckoning.findsAGroupOfAtMost(3)).isTrue();
    }

    @Test
    void finds_nobody_by_subtracting_a_total_of_another_question() {
        reckoning.shown("a", pupils(0, 8));
        reckoning.shown("b", pupils(0, 7));
        assertThat(reckoning.findsAGroupOfAtMost(4)).isFalse();
    }

    private static List<PupilId> pupils(int from, int to) {
        return IntStream.range(from, to).mapToObj(it -> pupil(it)).toList();
    }
}
