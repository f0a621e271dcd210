package nl.kieswijzer.election.rows;

import nl.kieswijzer.election.entry.Entry;

/**
 * An entry with what its row says beside.
 *
 * @param version how often its content was saved
 */
public record EntryRow(Entry entry, int version) {}
