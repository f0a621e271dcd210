package nl.kieswijzer.matching.report;

import java.util.List;

/**
 * What a change of an edition does to the rankings of simulated voters. Of each voter the ranking before is laid beside the one
 * after, as a real voter would see them with the same answers.
 *
 * <p>Example, with all 3 × 3 × 3 sheets once: parties {@code +++} and {@code ---}, and a change that makes the last stance of the
 * second {@code +}. Before, who has more agrees than disagrees has the first on top. After, the two differ on two statements
 * only, and the sum of the two answers decides. Of the 27 sheets, 10 have another sign of their sum then: that of three answers
 * against that of the first two.
 *
 * @param voters how many there are
 * @param topThree for how many another party stands at rank 1 to 3, or at another of those ranks
 * @param leader for how many another set of parties stands at rank 1
 * @param parties all parties of before or after, by id
 */
public record RankingShift(Electorate electorate, int voters, int topThree, int leader, List<PartyShift> parties) {
    public RankingShift {
        parties = List.copyOf(parties);
        if (voters < 1 || leader < 0 || leader > topThree || topThree > voters) {
            throw new IllegalArgumentException("%d and %d of %d voters".formatted(leader, topThree, voters));
        }
    }

    /** Of how many voters the top three change. */
    public Share topThreeChanges() {
        return new Share(topThree, voters);
    }

    /** Of how many voters the first place changes. */
    public Share leaderChanges() {
        return new Share(leader, voters);
    }
}
