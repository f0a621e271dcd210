package nl.kieswijzer.election;

/**
 * Where an edition's content comes from.
 *
 * @param source what the quotes were taken from, in a sentence
 * @param citation the same in a few words, as it stands below each quote
 * @param coding who made the positions, and how
 * @param quoteLanguage the language tag of all quotes and notes
 */
public record Provenance(LocalizedText source, LocalizedText citation, LocalizedText coding, String quoteLanguage) {}
