package nl.kieswijzer.matching.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What simulated voters get to see of an edition, ranked by the rule of every ranking shown.
 *
 * @param ranked how many voters have so many parties ranked, by that number
 * @param ties for how many voters two parties or more stand at rank 1
 * @param parties by id
 * @param statements by id
 */
public record Simulation(
        Electorate electorate,
        int voters,
        SortedMap<Integer, Integer> ranked,
        int ties,
        List<PartyFigures> parties,
        List<StatementMoves> statements) {
    public Simulation {
        ranked = Collections.unmodifiableSortedMap(new TreeMap<>(ranked));
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
        if (voters < 1 || ranked.values().stream().mapToInt(it -> it).sum() != voters) {
            throw new IllegalArgumentException("every voter has a number of ranked parties, not " + ranked);
        }
    }

    /** How many parties a voter has ranked, on average. */
    public double meanRanked() {
        return ranked.entrySet().stream()
                        .mapToLong(it -> (long) it.getKey() * it.getValue())
                        .sum()
                / (double) voters;
    }
}
