package nl.kieswijzer.election;

import nl.kieswijzer.core.StatementId;

/** A statement that was put in other words, in any of its languages. Its explanation may have changed as well. */
public record RewordedStatement(StatementId id, LocalizedText before, LocalizedText after) {
    public RewordedStatement {
        if (before.equals(after)) {
            throw new IllegalArgumentException("%s has the words that it had".formatted(id));
        }
    }
}
