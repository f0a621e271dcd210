package nl.kieswijzer.election.pack;

/**
 * A spot in a pack.
 *
 * @param line counts from 1
 */
record PackLocation(String file, int line) {}
