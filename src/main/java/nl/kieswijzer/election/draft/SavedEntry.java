package nl.kieswijzer.election.draft;

import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.rows.EntryRow;

/**
 * An entry as it is kept.
 *
 * @param version how often its content was saved; whoever saves it anew says which version that is a change of
 */
public record SavedEntry(DraftId draft, Entry entry, int version) {
    static SavedEntry of(DraftId draft, EntryRow row) {
        return new SavedEntry(draft, row.entry(), row.version());
    }

    public EntryKey key() {
        return entry.key();
    }

    public Content content() {
        return entry.content();
    }
}
