package nl.kieswijzer.election.coding;

import nl.kieswijzer.core.StatementId;

/**
 * A statement that was read in a round and left out of the edition.
 *
 * @param text in the language of the quotes
 */
public record Candidate(StatementId id, String text) {}
