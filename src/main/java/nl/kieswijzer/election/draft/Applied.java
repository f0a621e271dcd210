package nl.kieswijzer.election.draft;

import java.util.List;
import nl.kieswijzer.election.entry.EntryKey;

/** What came of changing many entries at once: all of it, or nothing. */
public sealed interface Applied {
    /** All of it is saved. */
    record All(int count) implements Applied {}

    /** Somebody changed some of these entries meanwhile. Nothing was saved. */
    record Stale(List<EntryKey> changed) implements Applied {
        public Stale {
            changed = List.copyOf(changed);
        }
    }

    /** The draft was removed or published meanwhile. Nothing was saved. */
    record Gone() implements Applied {}
}
