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

    /** What a teacher counted in the corners of the room; empty where too few stood there altogether. */
    static Optional<Tally> counted(Tally typed) {
        return Optional.of(typed).filter(it -> it.pupils() >= Tally.FEWEST);
    }
}
