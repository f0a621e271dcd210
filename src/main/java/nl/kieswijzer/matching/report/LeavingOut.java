package nl.kieswijzer.matching.report;

import java.util.List;
import nl.kieswijzer.core.StatementId;

/**
 * What leaving a statement out of an edition does, and so what it is worth.
 *
 * @param ranked what it does to who is ranked
 * @param onlyHere the pairs of parties that take different stances on this statement and on no other: without it no answers
 *     tell them apart in what they want. As they stand in the whole edition, by id
 * @param power how much it divides the parties, from 0 (all who speak say the same) to 1 (half say agree and half disagree)
 */
public record LeavingOut(StatementId statement, RankedWithout ranked, List<PartyPair> onlyHere, double power) {
    public LeavingOut {
        onlyHere = List.copyOf(onlyHere);
        if (!(power >= 0 && power <= 1)) {
            throw new IllegalArgumentException("no power to divide: " + power);
        }
    }

    /** Of {@link #onlyHere} the pairs of which both are ranked now, so that voters do choose between them. */
    public List<PartyPair> onlyHereAmongRanked() {
        return onlyHere.stream()
                .filter(it -> ranked.isRankedNow(it.first()) && ranked.isRankedNow(it.second()))
                .toList();
    }
}
