package nl.kieswijzer.api;

import java.util.List;
import java.util.OptionalInt;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.NearTie;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;

/**
 * What comes of a sheet, as it is sent: the same as the page of the result has.
 *
 * @param answered on how many statements the sheet takes a stance
 * @param missing how many more it takes before a ranking means something
 * @param nobodyNear whether not even the first comes to half
 * @param ranked highest first, equal ones by id
 * @param tooLittle the parties that say too little on what was answered, by id
 */
record RankingData(
        String edition,
        int revision,
        int answered,
        int missing,
        boolean nobodyNear,
        List<Place> ranked,
        List<Quiet> tooLittle,
        Firm firmness) {

    /**
     * A party with a place.
     *
     * @param percentage agreement over what was counted
     * @param range where that could have been, had the party spoken on everything answered
     * @param counted on how many statements both took a stance
     * @param silent on how many that were answered the party says nothing
     */
    record Place(int rank, String party, int percentage, Range range, int counted, int silent) {
        static Place of(RankedMatch it) {
            nl.kieswijzer.matching.Range range = it.match().range();
            return new Place(
                    it.rank(),
                    it.party().value(),
                    it.percentage(),
                    new Range(range.low(), range.high()),
                    it.match().comparable(),
                    it.match().answered() - it.match().comparable());
        }
    }

    record Range(int low, int high) {}

    /** A party without a place. */
    record Quiet(String party, int counted, int silent) {
        static Quiet of(Match it) {
            return new Quiet(it.party().value(), it.comparable(), it.answered() - it.comparable());
        }
    }

    /**
     * How firm the top is.
     *
     * @param leaders the parties at rank 1, by id
     * @param fewestChanges how few answers would have to change before the top does; empty where no changes do it
     * @param tooClose the parties that one single answer sets apart; none where that is one party
     */
    record Firm(List<String> leaders, OptionalInt fewestChanges, List<String> tooClose) {
        static Firm of(Firmness it) {
            return new Firm(
                    ids(it.leaders()),
                    it.fewestFlips(),
                    ids(it.nearTie().map(NearTie::parties).orElse(List.of())));
        }

        private static List<String> ids(List<PartyId> parties) {
            return parties.stream().map(PartyId::value).toList();
        }
    }

    static RankingData of(RevisionId revision, Ranking ranking, Firmness firmness) {
        return new RankingData(
                revision.edition().value(),
                revision.number(),
                ranking.answered(),
                ranking.missingAnswers(),
                ranking.isNobodyNear(),
                ranking.ranked().stream().map(Place::of).toList(),
                ranking.tooLittle().stream().map(Quiet::of).toList(),
                Firm.of(firmness));
    }
}
