package nl.kieswijzer.election.coding;

import nl.kieswijzer.election.LocalizedText;

/**
 * What became of a difference between coders.
 *
 * @param why in a sentence
 */
public record Settlement(CodedValue value, LocalizedText why) {}
