package nl.kieswijzer.election;

/**
 * A hard word and what it means.
 *
 * @param name the word as it stands in the texts
 */
public record Term(TermId id, LocalizedText name, LocalizedText meaning) {}
