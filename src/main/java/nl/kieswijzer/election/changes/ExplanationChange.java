package nl.kieswijzer.election.changes;

import java.util.List;
import nl.kieswijzer.election.Statement;

/**
 * A statement of which something changed that its answers do not rest on.
 *
 * @param parts what, at least one
 */
public record ExplanationChange(Statement before, Statement after, List<StatementPart> parts) {
    public ExplanationChange {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || !before.id().equals(after.id())) {
            throw new IllegalArgumentException("nothing changed of " + after.id());
        }
    }
}
