package nl.kieswijzer.matching.report;

import nl.kieswijzer.core.StatementId;

/**
 * How much a statement moves the ranking: what would change had the edition not held it.
 *
 * @param leader for how many simulated voters another set of parties would stand at rank 1
 * @param topThree for how many another party would stand at rank 1 to 3, or at another of those ranks
 */
public record StatementMoves(StatementId statement, int leader, int topThree) {
    public StatementMoves {
        if (leader < 0 || leader > topThree) {
            throw new IllegalArgumentException("impossible moves of " + statement);
        }
    }
}
