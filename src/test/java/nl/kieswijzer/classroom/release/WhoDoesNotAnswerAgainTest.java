package nl.kieswijzer.classroom.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;
import org.junit.jupiter.api.Test;

/**
 * One or two of a small class are gone in the second round, and all can see who. Goes through all that the class can have
 * answered: whatever is shown in the end, or kept back, the ones who are gone can have answered all that they can have answered by
 * the first total alone.
 */
class WhoDoesNotAnswerAgainTest {
    /** What anybody sees: who is gone, the first total, and the shift if it is shown. */
    private record Seen(Tally first, Optional<Shift> shift) {}

    @Test
    void is_told_nothing_of_by_what_is_shown_or_kept_back() {
        for (int gone = 1; gone <= 2; gone++) {
            assertNothingIsTold(5, gone);
        }
        assertNothingIsTold(6, 1);
    }

    private static void assertNothingIsTold(int again, int gone) {
        Map<Tally, Set<Tally>> byTheFirstTotal = new HashMap<>();
        Map<Seen, Set<Tally>> byAllThatIsSeen = new HashMap<>();
        for (Tally theirs : tallies(gone)) {
            for (Tally others : tallies(again)) {
                Map<PupilId, Answer> first = answers(others, theirs);
                List<Release> counted = List.of(new Release(first));
                Tally total = theirs.plus(others);
                byTheFirstTotal.computeIfAbsent(total, _ -> new HashSet<>()).add(theirs);
                for (Tally after : tallies(again)) {
                    Optional<Shift> shift = ReleaseRule.second(counted, answers(after, Tally.NONE))
                            .orElseThrow()
                            .release()
                            .map(it -> ReleaseRule.shift(counted, it));
                    byAllThatIsSeen
                            .computeIfAbsent(new Seen(total, shift), _ -> new HashSet<>())
                            .add(theirs);
                }
            }
        }
        assertThat(byAllThatIsSeen)
                .allSatisfy((seen, theirs) -> assertThat(theirs).isEqualTo(byTheFirstTotal.get(seen.first())));
    }

    /** First those who answer again, then those who don't. */
    private static Map<PupilId, Answer> answers(Tally again, Tally gone) {
        Map<PupilId, Answer> answers = new HashMap<>();
        for (Tally tally : List.of(again, gone)) {
            for (Answer answer : Answer.values()) {
                for (int i = 0; i < tally.of(answer); i++) {
                    answers.put(Pupils.pupil(answers.size()), answer);
                }
            }
        }
        return answers;
    }

    private static List<Tally> tallies(int pupils) {
        List<Tally> all = new ArrayList<>();
        for (int agree = 0; agree <= pupils; agree++) {
            for (int neither = 0; agree + neither <= pupils; neither++) {
                for (int disagree = 0; agree + neither + disagree <= pupils; disagree++) {
                    all.add(new Tally(agree, neither, disagree, pupils - agree - neither - disagree));
                }
            }
        }
        return all;
    }
}
