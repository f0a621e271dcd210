package nl.kieswijzer.classroom.release;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.PupilId;

/**
 * What may be shown of a question that is no statement: one total, over at least {@linkplain Tally#FEWEST five}, once and for good.
 * Whoever has only one total of a question has nothing to subtract from it. See
 * {@code src/docs/decisions/0025-who-does-not-answer-again.md}.
 */
final class BallotRule {
    private BallotRule() {}

    /** A choice before and after. */
    record Both(String before, String after) {}

    /** All that was chosen; empty where too few did. */
    static Optional<Map<PupilId, String>> once(Map<PupilId, String> chosen) {
        return chosen.size() < Tally.FEWEST ? Optional.empty() : Optional.of(Map.copyOf(chosen));
    }

    /** What was chosen before and after by those who chose twice; empty where too few did. Nothing is ever shown of the others. */
    static Optional<Map<PupilId, Both>> both(Map<PupilId, String> before, Map<PupilId, String> after) {
        Map<PupilId, Both> both = before.entrySet().stream()
                .filter(it -> after.containsKey(it.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> new Both(it.getValue(), after.getOrDefault(it.getKey(), ""))));
        return both.size() < Tally.FEWEST ? Optional.empty() : Optional.of(both);
    }

    /**
     * What leaves the room of a teacher's count: five pupils or more. Once a count left, whatever leaves later is over as many
     * pupils, or who subtracts one from the other is left with those few who make the difference.
     *
     * @param left what left of this statement before
     */
    static Optional<Tally> leaves(Tally typed, Optional<Tally> left) {
        return left.filter(it -> it.pupils() != typed.pupils())
                .or(() -> Optional.of(typed).filter(it -> it.pupils() >= Tally.FEWEST));
    }

    /**
     * What leaves beside it of the count after the debate: nothing where somebody came or went since the first.
     *
     * @param typed the count before the debate, as it is by now
     * @param left what leaves of that one
     */
    static Optional<Tally> leavesToo(Tally after, Tally typed, Tally left) {
        return Optional.of(after).filter(it -> it.pupils() == left.pupils() && typed.pupils() == left.pupils());
    }
}
