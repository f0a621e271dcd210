package nl.kieswijzer.programme.passage;

/**
 * A sentence of a text.
 *
 * @param start where it begins in that text
 * @param end behind its last character
 * @param text exactly as it stands there
 */
public record Sentence(int start, int end, String text) {}
