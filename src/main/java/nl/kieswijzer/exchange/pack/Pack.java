package nl.kieswijzer.exchange.pack;

import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Entry;

/** Everything there is in an edition or a draft of one. */
public record Pack(EditionId id, List<Entry> entries) {
    public Pack {
        entries = List.copyOf(entries);
    }
}
