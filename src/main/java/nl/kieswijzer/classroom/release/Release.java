package nl.kieswijzer.classroom.release;

import java.util.Map;
import java.util.Set;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;

/** Answers to one statement that were released together, for good. Never fewer than {@link Tally#FEWEST}. */
record Release(Map<PupilId, Answer> answers) {
    Release {
        answers = Map.copyOf(answers);
        if (answers.size() < Tally.FEWEST) {
            throw new IllegalArgumentException(
                    "a release of %d would show who answered what".formatted(answers.size()));
        }
    }

    Set<PupilId> pupils() {
        return answers.keySet();
    }

    Tally tally() {
        return Tally.of(answers.values());
    }

    /** Keeps answers out of logs. */
    @Override
    public String toString() {
        return "Release[%d answers]".formatted(answers.size());
    }
}
