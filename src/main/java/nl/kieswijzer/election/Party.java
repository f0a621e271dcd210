package nl.kieswijzer.election;

import nl.kieswijzer.core.PartyId;

/**
 * A party that takes part in the election.
 *
 * @param name the full name, as the source spells it
 * @param shortName the usual short form; the full name where there is none
 */
public record Party(PartyId id, String name, String shortName) {}
