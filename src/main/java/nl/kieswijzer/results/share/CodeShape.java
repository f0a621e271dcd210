package nl.kieswijzer.results.share;

/**
 * What all codes of a revision have in common. It says nothing of any answer.
 *
 * @param head their first characters: version, edition and revision
 * @param length how many characters they have
 */
public record CodeShape(String head, int length) {}
