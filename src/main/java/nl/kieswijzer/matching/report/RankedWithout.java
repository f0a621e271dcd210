package nl.kieswijzer.matching.report;

import java.util.List;
import nl.kieswijzer.core.PartyId;

/**
 * Which parties are ranked without a statement, for a voter who answers everything. Each list is by id.
 *
 * @param still ranked with it and without
 * @param noLonger ranked only with it
 * @param newly ranked only without it: silent here, and with one statement less to be silent on, they say enough
 */
public record RankedWithout(List<PartyId> still, List<PartyId> noLonger, List<PartyId> newly) {
    public RankedWithout {
        still = List.copyOf(still);
        noLonger = List.copyOf(noLonger);
        newly = List.copyOf(newly);
    }

    /** How many parties are ranked without the statement. */
    public int count() {
        return still.size() + newly.size();
    }

    boolean isRankedNow(PartyId party) {
        return still.contains(party) || noLonger.contains(party);
    }
}
