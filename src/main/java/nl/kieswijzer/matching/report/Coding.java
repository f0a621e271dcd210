package nl.kieswijzer.matching.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Where the parties of an edition stand: all that rankings hang on.
 *
 * @param statements the statements of the edition; positions on others count nowhere
 * @param positions where each party stands; what is not in it is silence
 */
public record Coding(List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> positions) {
    public Coding {
        statements = List.copyOf(statements);
        Map<PartyId, Map<StatementId, Stance>> copy = new HashMap<>();
        positions.forEach((party, stances) -> copy.put(party, Map.copyOf(stances)));
        positions = Map.copyOf(copy);
    }
}
