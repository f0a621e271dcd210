package nl.kieswijzer.election.changes;

import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.LocalizedText;

/** A statement that was put in other words, in any of its languages. Its explanation may have changed as well. */
public record RewordedStatement(StatementId id, LocalizedText before, LocalizedText after) {
    public RewordedStatement {
        if (before.equals(after)) {
            throw new IllegalArgumentException("%s has the words that it had".formatted(id));
        }
    }
}
