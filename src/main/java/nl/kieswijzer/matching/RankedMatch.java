package nl.kieswijzer.matching;

import nl.kieswijzer.core.PartyId;

/**
 * A match with its place in the ranking.
 *
 * @param rank from 1; parties with the same percentage share one, and the next rank is as much higher: 1, 1, 3
 * @param percentage the match's percentage
 */
public record RankedMatch(int rank, int percentage, Match match) {
    public RankedMatch {
        if (rank < 1 || percentage < 0 || percentage > 100) {
            throw new IllegalArgumentException("not a place in a ranking: %d, %d %%".formatted(rank, percentage));
        }
    }

    public PartyId party() {
        return match.party();
    }
}
