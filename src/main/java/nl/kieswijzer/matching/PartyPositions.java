package nl.kieswijzer.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Where one party stands.
 *
 * @param stances by statement; a statement that is not in it is one on which the party is silent
 */
public record PartyPositions(PartyId party, Map<StatementId, Stance> stances) {
    public PartyPositions {
        stances = Map.copyOf(stances);
    }

    /** All parties of an edition, in no order. */
    public static List<PartyPositions> of(Map<PartyId, Map<StatementId, Stance>> stances) {
        return stances.entrySet().stream()
                .map(it -> new PartyPositions(it.getKey(), it.getValue()))
                .toList();
    }

    /** The stance on a statement; empty where the party is silent. */
    public Optional<Stance> stance(StatementId statement) {
        return Optional.ofNullable(stances.get(statement));
    }
}
