package nl.kieswijzer.election.draft;

import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.rows.ChangeRows.ChangeRow;

/**
 * One change in the history of a draft.
 *
 * @param by the name of who made it
 * @param before empty where the entry was added
 * @param after empty where it was removed
 */
public record EntryChange(
        long id, EntryKey key, Instant at, String by, Optional<Content> before, Optional<Content> after) {
    static EntryChange of(ChangeRow row) {
        return new EntryChange(row.id(), row.key(), row.at(), row.by(), row.before(), row.after());
    }
}
