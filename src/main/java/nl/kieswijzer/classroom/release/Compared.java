package nl.kieswijzer.classroom.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;

/**
 * What of one release is compared with the second round.
 *
 * @param first the first answers of those compared
 * @param unchanged how many of them did not answer again
 */
record Compared(Map<PupilId, Answer> first, int unchanged) {
    /**
     * All of a release, or only those who answered again where these and the others are at least five each; empty where nobody
     * answered again.
     */
    static Optional<Compared> of(Release release, Release second) {
        Map<PupilId, Answer> again = new HashMap<>(release.answers());
        again.keySet().retainAll(second.pupils());
        int gone = release.pupils().size() - again.size();
        if (again.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                again.size() >= Tally.FEWEST && gone >= Tally.FEWEST
                        ? new Compared(again, 0)
                        : new Compared(release.answers(), gone));
    }

    Tally before() {
        return Tally.of(first.values());
    }

    /** Whoever did not answer again counts as before. */
    Tally after(Release second) {
        return Tally.of(first.entrySet().stream()
                .map(it -> second.answers().getOrDefault(it.getKey(), it.getValue()))
                .toList());
    }

    /** Keeps answers out of logs. */
    @Override
    public String toString() {
        return "Compared[%d answers]".formatted(first.size());
    }
}
