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
 * Plays random lessons: pupils join, answer two statements, change their mind, leave and come back, vote on a quote, and say before
 * and after where they are on the aim, while the teacher looks whenever it pleases. Another class, without phones, is counted
 * in corners. Whatever is shown counts answers of a group of pupils; whoever adds and subtracts all of it, each total as often as
 * they like, never comes to anything that is about one to four pupils. Answers to different questions do not cancel each other
 * out: a sum over several questions is about all whom its part of any one of them is about. So each question is cut by itself.
 */
class AnAttackerWhoSeesEverythingTest {
    private static final int FEWEST = 5;

    /** One statement in a lesson as it goes, and what was shown of it. */
    private static final class Asked {
        private final String name;
        private final Random random;
        private final Map<PupilId, Answer> first = new HashMap<>();
        private final Map<PupilId, Answer> second = new HashMap<>();
        private final List<Release> counted = new ArrayList<>();
        private final List<Tally> totals = new ArrayList<>();
        private Optional<Again> decided = Optional.empty();
        private final Reckoning attacker = new Reckoning();

        Asked(String name, Random random) {
            this.name = name;
            this.random = random;
        }

        void lookAtTheTotals() {
            ReleaseRule.next(first, counted).ifPresent(counted::add);
            counted.forEach(it -> attacker.shown(name + " before", it.pupils()));
            attacker.shown(name + " before", pupils(counted));
            totals.add(ReleaseRule.total(counted));
        }

        /** After: the second answer of whoever gave one, and the first one of the others that are compared. */
        void lookAtTheShift() {
            if (decided.isEmpty()) {
                decided = ReleaseRule.second(counted, second);
            }
            decided.flatMap(Again::release).ifPresent(it -> {
                Set<PupilId> compared = counted.stream()
                        .flatMap(release -> Compared.of(release, it).stream())
                        .flatMap(part -> part.first().keySet().stream())
                        .collect(Collectors.toSet());
                attacker.shown(name + " before", compared);
                attacker.shown(compared.stream()
                        .map(pupil ->
                                new Reckoning.Given(name + (it.pupils().contains(pupil) ? " after" : " before"), pupil))
                        .collect(Collectors.toSet()));
                Shift shift = ReleaseRule.shift(counted, it);
                assertThat(shift.after().pupils()).isEqualTo(compared.size());
                assertThat(shift.unchanged())
                        .isEqualTo(compared.size() - it.pupils().size());
            });
        }

        void somebodyAnswers(PupilId somebody, Map<PupilId, Answer> round) {
            if (random.nextInt(8) == 0) {
                round.remove(somebody);
            } else {
                round.put(somebody, Answer.values()[random.nextInt(Answer.values().length)]);
            }
        }

        private static Set<PupilId> pupils(List<Release> releases) {
            return releases.stream().flatMap(it -> it.pupils().stream()).collect(Collectors.toSet());
        }
    }

    /** A question that is no statement, which is shown once. */
    private static final class Chosen {
        private final String name;
        private final Map<PupilId, String> before = new HashMap<>();
        private final Map<PupilId, String> after = new HashMap<>();
        private Optional<Set<PupilId>> counted = Optional.empty();
        private final Reckoning attacker = new Reckoning();

        Chosen(String name) {
            this.name = name;
        }

        void lookAtTheVotes() {
            counted = counted.or(() -> BallotRule.once(before).map(Map::keySet));
            counted.ifPresent(it -> attacker.shown(name, it));
        }

        void lookAtBeforeAndAfter() {
            counted = counted.or(() -> BallotRule.both(before, after).map(Map::keySet));
            counted.ifPresent(it -> {
                attacker.shown(name + " before", it);
                attacker.shown(name + " after", it);
            });
        }
    }

    /** A whole lesson. */
    private static final class History {
        private final Random random;
        private final int pupils;
        private final Asked statement;
        private final List<Asked> statements;
        private final Chosen quote = new Chosen("quote");
        private final Chosen aim = new Chosen("aim");
        private final Reckoning corners = new Reckoning();

        History(Random random, int pupils) {
            this.random = random;
            this.pupils = pupils;
            this.statement = new Asked("statement", random);
            this.statements = List.of(statement, new Asked("other", random));
        }

        void play(int moments) {
            for (int moment = 0; moment < moments; moment++) {
                statements.forEach(it -> it.somebodyAnswers(somebody(), it.first));
                aim.before.put(somebody(), "AGREE");
                if (random.nextInt(6) == 0) {
                    statements.forEach(it -> it.lookAtTheTotals());
                }
            }
            for (int moment = 0; moment < moments; moment++) {
                quote.before.put(somebody(), "SP");
                if (random.nextInt(6) == 0) {
                    quote.lookAtTheVotes();
                }
            }
            for (int moment = 0; moment < moments; moment++) {
                statements.forEach(it -> it.somebodyAnswers(somebody(), it.second));
                aim.after.put(somebody(), "SKIP");
                if (random.nextInt(6) == 0) {
                    statements.forEach(it -> it.lookAtTheShift());
                    aim.lookAtBeforeAndAfter();
                }
                if (random.nextInt(9) == 0) {
                    statements.forEach(it -> it.lookAtTheTotals());
                }
            }
            lookAtTheCorners();
        }

        /**
         * What leaves the room of the corners. The teacher may find somebody who was not counted yet, and print before and after; somebody
         * may leave before the second round. The attacker takes for granted that nobody's answer changed, so that what was counted
         * after is of the same answers as what was counted before.
         */
        private void lookAtTheCorners() {
            Set<PupilId> before = new HashSet<>();
            for (int i = 0; i < pupils; i++) {
                if (random.nextInt(4) > 0) {
                    before.add(Pupils.pupil(i));
                }
            }
            Optional<Set<PupilId>> left = printed(before, Optional.empty());
            if (random.nextBoolean()) {
                before.add(somebody());
            }
            left = printed(before, left);
            Set<PupilId> after = new HashSet<>(before);
            if (random.nextBoolean()) {
                after.remove(somebody());
            }
            left.map(Set::size)
                    .flatMap(it -> BallotRule.leavesToo(tally(after.size()), tally(before.size()), tally(it)))
                    .ifPresent(_ -> corners.shown("corners", after));
        }

        private Optional<Set<PupilId>> printed(Set<PupilId> counted, Optional<Set<PupilId>> left) {
            Optional<Tally> leaves = BallotRule.leaves(tally(counted.size()), left.map(it -> tally(it.size())));
            Optional<Set<PupilId>> now =
                    leaves.map(it -> it.pupils() == counted.size() ? Set.copyOf(counted) : left.orElseThrow());
            now.ifPresent(it -> corners.shown("corners", it));
            return now;
        }

        private static Tally tally(int pupils) {
            return new Tally(pupils, 0, 0, 0);
        }

        List<Reckoning> attackers() {
            return List.of(
                    statements.getFirst().attacker,
                    statements.getLast().attacker,
                    quote.attacker,
                    aim.attacker,
                    corners);
        }

        private PupilId somebody() {
            return Pupils.pupil(random.nextInt(pupils));
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
            assertThat(history.attackers())
                    .allSatisfy(
                            it -> assertThat(it.findsAGroupOfAtMost(FEWEST - 1)).isFalse());
        });
    }

    @Test
    void never_sees_a_total_go_down() {
        Property.holds(given -> {
            Random random = given.anyRandom();
            int pupils = given.any("pupils", 1, 40);
            History history = new History(random, pupils);
            history.play(100);
            for (int i = 1; i < history.statement.totals.size(); i++) {
                for (Answer answer : Answer.values()) {
                    assertThat(history.statement.totals.get(i).of(answer))
                            .isGreaterThanOrEqualTo(
                                    history.statement.totals.get(i - 1).of(answer));
                }
            }
        });
    }
}
