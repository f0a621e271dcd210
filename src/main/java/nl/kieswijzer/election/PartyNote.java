package nl.kieswijzer.election;

import nl.kieswijzer.core.PartyId;

/**
 * A remark of the source on what a party says about a theme.
 *
 * @param text word for word, in the language of the source
 */
public record PartyNote(PartyId party, String text) {}
