package nl.kieswijzer.election.coding;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * What coders read of one party on one statement.
 *
 * @param values by coder, in the order of the round; who did not read it is not in it
 * @param settlement where they differ
 */
public record Reading(
        StatementId statement, PartyId party, Map<CoderId, CodedValue> values, Optional<Settlement> settlement) {
    public Reading {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether not all who read it read the same. */
    public boolean differs() {
        return new HashSet<>(values.values()).size() > 1;
    }

    /** What all read, or else what was settled; empty where neither is known. */
    public Optional<CodedValue> value() {
        return differs()
                ? settlement.map(Settlement::value)
                : values.values().stream().findFirst();
    }
}
