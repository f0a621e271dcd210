package nl.kieswijzer.classroom.lesson;

import java.util.List;
import nl.kieswijzer.core.StatementId;

/**
 * What a teacher chose before the lesson.
 *
 * @param statements the statements chosen, in the edition's order; at least one
 * @param hasSecondRound whether the class answers again after the debate
 * @param isWithoutPhones whether the class answers with its feet, and the teacher counts
 */
public record Plan(List<StatementId> statements, boolean hasSecondRound, boolean isWithoutPhones) {
    public Plan {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a lesson needs a statement");
        }
    }

    /** A lesson on phones. */
    public static Plan onPhones(List<StatementId> statements, boolean hasSecondRound) {
        return new Plan(statements, hasSecondRound, false);
    }
}
