package nl.kieswijzer.classroom.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/**
 * Plays random lessons on one statement: pupils join, answer, change their mind, leave and come back while the teacher looks
 * whenever it pleases. Whatever was shown was shown of a group of pupils. Whoever adds and subtracts totals can get at the
 * groups' smallest common parts at best: those must be nobody or at least five.
 */
class AnAttackerWhoSeesEverythingTest {
    private static final int FEWEST = 5;

    /** A lesson as it goes, and the groups of pupils of whom a total was shown. */
    private static final class History {
        private final Random random;
        private final int pupils;
        private final Map<PupilId, Answer> first = new HashMap<>();
        private final Map<PupilId, Answer> second = new HashMap<>();
        private final List<Release> counted = new ArrayList<>();
        private Optional<Release> countedAgain = Optional.empty();
        private final List<Set<PupilId>> shown = new ArrayList<>();
        private final List<Tally> totals = new ArrayList<>();

        History(Random random, int pupils) {
            this.random = random;
            this.pupils = pupils;
        }

        void play(int moments) {
            for (int moment = 0; moment < moments; moment++) {
                somebodyDoesSomething(first);
                if (random.nextInt(6) == 0) {
                    lookAtTheTotals();
                }
            }
            for (int moment = 0; moment < moments; moment++) {
                somebodyDoesSomething(second);
                if (random.nextInt(6) == 0) {
                    lookAtTheShift();
                }
            }
        }

        private void somebodyDoesSomething(Map<PupilId, Answer> round) {
            PupilId somebody = Pupils.pupil(random.nextInt(pupils));
            if (random.nextInt(8) == 0) {
                round.remove(somebody);
            } else {
                round.put(somebody, Answer.values()[random.nextInt(Answer.values().length)]);
            }
        }

        private void lookAtTheTotals() {
            ReleaseRule.next(first, counted).ifPresent(counted::add);
            counted.forEach(it -> shown.add(it.pupils()));
            shown.add(counted.stream().flatMap(it -> it.pupils().stream()).collect(Collectors.toSet()));
            totals.add(ReleaseRule.total(counted));
        }

        private void lookAtTheShift() {
            if (countedAgain.isEmpty()) {
                countedAgain = ReleaseRule.second(counted, second, random);
            }
            countedAgain.ifPresent(it -> {
                shown.add(it.pupils());
                Shift shift = ReleaseRule.shift(counted, it);
                assertThat(shift.before().pupils()).isEqualTo(it.pupils().size());
            });
        }

        /** The smallest groups that can be told apart: the pupils who are in exactly the same of the groups shown. */
        Map<Set<Integer>, Long> cells() {
            Map<PupilId, Set<Integer>> memberships = new HashMap<>();
            for (int group = 0; group < shown.size(); group++) {
                for (PupilId pupil : shown.get(group)) {
                    memberships.computeIfAbsent(pupil, _ -> new HashSet<>()).add(group);
                }
            }
            return memberships.values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        }
    }

    @Test
    void can_never_work_out_a_total_of_one_to_four_pupils() {
        Property.holds(given -> {
            Random random = given.anyRandom();
            int pupils = given.any("pupils", 1, 40);
            int moments = given.any("moments", 1, 150);
            History history = new History(random, pupils);
            history.play(moments);
            assertThat(history.cells().values()).allSatisfy(it -> assertThat(it).isGreaterThanOrEqualTo(FEWEST));
        });
    }

    @Test
    void sees_no_two_totals_that_differ_by_one_to_four_pupils() {
        Property.holds(given -> {
            Random random = given.anyRandom();
            int pupils = given.any("pupils", 1, 40);
            int moments = given.any("moments", 1, 150);
            History history = new History(random, pupils);
            history.play(moments);
            for (Set<PupilId> one : history.shown) {
                for (Set<PupilId> other : history.shown) {
                    Set<PupilId> difference = new HashSet<>(one);
                    difference.removeAll(other);
                    assertThat(difference.size()).isNotIn(1, 2, 3, 4);
                }
            }
        });
    }

    @Test
    void never_sees_a_total_go_down() {
        Property.holds(given -> {
            Random random = given.anyRandom();
            int pupils = given.any("pupils", 1, 40);
            History history = new History(random, pupils);
            history.play(100);
            for (int i = 1; i < history.totals.size(); i++) {
                for (Answer answer : Answer.values()) {
                    assertThat(history.totals.get(i).of(answer))
                            .isGreaterThanOrEqualTo(history.totals.get(i - 1).of(answer));
                }
            }
        });
    }
}
