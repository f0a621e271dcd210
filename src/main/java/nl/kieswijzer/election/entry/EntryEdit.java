package nl.kieswijzer.election.entry;

import java.util.Optional;

/**
 * What is to become of one entry.
 *
 * @param before what stands there now, as whoever wants this saw it; empty where there is no such entry yet
 * @param after empty where it is to be removed
 */
public record EntryEdit(EntryKey key, Optional<Content> before, Optional<Content> after) {}
