package nl.kieswijzer.results;

import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.site.Texts;

/** What every part of the result page needs to know: which edition, whose answers, in which language. */
record Comparison(Edition edition, AnswerSheet sheet, Texts texts) {
    String partyName(PartyId party) {
        return edition.party(party).map(Party::name).orElseGet(party::value);
    }
}
