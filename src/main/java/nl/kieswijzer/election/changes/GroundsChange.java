package nl.kieswijzer.election.changes;

import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Position;

/** A party that stands where it stood on a statement, on other grounds: other quotes, another rationale, other votes, or now confirmed. */
public record GroundsChange(StatementId statement, Position before, Position after) {
    public GroundsChange {
        if (before.equals(after)
                || before.stance() != after.stance()
                || !before.party().equals(after.party())) {
            throw new IllegalArgumentException("no other grounds for %s on %s".formatted(after.party(), statement));
        }
    }
}
