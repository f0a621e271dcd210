package nl.kieswijzer.election.changes;

import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * A party that stands elsewhere on a statement than it did.
 *
 * @param from where it stood; empty where it was silent
 * @param to where it stands now, which is not where it stood; empty where it is silent
 */
public record PositionChange(StatementId statement, PartyId party, Optional<Stance> from, Optional<Stance> to) {
    public PositionChange {
        if (from.equals(to)) {
            throw new IllegalArgumentException("%s stands on %s where it stood".formatted(party, statement));
        }
    }
}
