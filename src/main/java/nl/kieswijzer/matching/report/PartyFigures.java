package nl.kieswijzer.matching.report;

import nl.kieswijzer.core.PartyId;

/**
 * What simulated voters see of a party.
 *
 * @param leads for how many it stands at rank 1, alone or with others
 * @param leadsAlone for how many of those alone
 * @param alike how many voters were drawn to answer like it; 0 where voters are not drawn so
 * @param leadsAlike for how many of those it stands at rank 1
 */
public record PartyFigures(PartyId party, int leads, int leadsAlone, int alike, int leadsAlike) {
    public PartyFigures {
        if (leadsAlone < 0 || leadsAlone > leads || leadsAlike < 0 || leadsAlike > Math.min(alike, leads)) {
            throw new IllegalArgumentException("impossible figures of " + party);
        }
    }
}
