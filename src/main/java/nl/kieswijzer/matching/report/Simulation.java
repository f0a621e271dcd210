package nl.kieswijzer.matching.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

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

    /**
     * Draws voters and ranks for each. Equal for equal seeds, on any machine.
     *
     * @param statements the statements of the edition; positions on others are left out
     * @param positions where each party stands; what is not in it is silence
     * @param voters at least one
     */
    public static Simulation of(
            List<StatementId> statements,
            Map<PartyId, Map<StatementId, Stance>> positions,
            Electorate electorate,
            int voters,
            long seed) {
        return new Simulator(new PositionTable(statements, positions), electorate).run(voters, seed);
    }

    /** How many parties a voter has ranked, on average. */
    public double meanRanked() {
        return ranked.entrySet().stream()
                        .mapToLong(it -> (long) it.getKey() * it.getValue())
                        .sum()
                / (double) voters;
    }
}
