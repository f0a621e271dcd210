package nl.kieswijzer.matching.report;

import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Match;

/** A voter who answers everything: which parties are ranked then does not depend on the answers. */
final class FullSheet {
    private FullSheet() {}

    /** Whether a party is ranked that takes a stance on so many of all statements. */
    static boolean ranks(PartyId party, int said, int all) {
        return !new Match(party, all, said, 0, said, all - said).saysTooLittle();
    }
}
