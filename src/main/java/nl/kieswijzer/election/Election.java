package nl.kieswijzer.election;

import java.time.LocalDate;

/**
 * The election an edition is about.
 *
 * @param country the ISO 3166 code of the country, such as {@code NL}
 * @param name such as 'Tweede Kamerverkiezing 2021'
 * @param body who is elected, as it stands in a sentence: 'de Tweede Kamer'
 */
public record Election(LocalDate date, String country, LocalizedText name, LocalizedText body) {}
