package nl.kieswijzer.election.entry;

import java.time.Instant;
import java.util.Optional;

/**
 * One change in the history of a draft.
 *
 * @param by the name of who made it
 * @param before empty where the entry was added
 * @param after empty where it was removed
 */
public record EntryChange(
        long id, EntryKey key, Instant at, String by, Optional<Content> before, Optional<Content> after) {}
