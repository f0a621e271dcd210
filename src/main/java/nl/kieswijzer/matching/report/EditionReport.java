package nl.kieswijzer.matching.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * How well an edition asks.
 *
 * @param parties all parties, by id
 * @param statements in the order they were given in
 * @param pairs all pairs of parties, by id
 * @param rankedOnAFullSheet the parties that are ranked for a voter who answers everything, by id: which they are does not
 *     depend on the answers
 * @param map the parties in a plane
 * @param simulations one for each electorate
 */
public record EditionReport(
        List<PartyId> parties,
        List<StatementReport> statements,
        List<PartyPair> pairs,
        List<PartyId> rankedOnAFullSheet,
        PartyMap map,
        List<Simulation> simulations) {
    /** So many voters that a share is off by more than 0.3 per cent points once in twenty times, at most. */
    public static final int VOTERS = 100_000;

    /** The seed of every report, so that two of them can be laid side by side. */
    public static final long SEED = 2021;

    public EditionReport {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
        pairs = List.copyOf(pairs);
        rankedOnAFullSheet = List.copyOf(rankedOnAFullSheet);
        simulations = List.copyOf(simulations);
    }

    /**
     * The report on an edition.
     *
     * @param statements the statements of the edition; positions on others are left out
     * @param positions where each party stands; what is not in it is silence
     * @param voters how many to simulate of each electorate, at least one
     */
    public static EditionReport of(
            List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> positions, int voters) {
        PositionTable table = new PositionTable(statements, positions);
        List<PartyPair> pairs = PartyPair.all(table);
        return new EditionReport(
                table.parties(),
                StatementReport.all(statements, table),
                pairs,
                IntStream.range(0, table.parties().size())
                        .filter(it -> isRankedOnAFullSheet(table, it))
                        .mapToObj(table.parties()::get)
                        .toList(),
                PartyMap.of(table.parties(), pairs),
                Stream.of(Electorate.values())
                        .map(it -> new Simulator(table, it).run(voters, SEED))
                        .toList());
    }

    private static boolean isRankedOnAFullSheet(PositionTable table, int party) {
        int all = table.statements().size();
        int said = (int) IntStream.range(0, all)
                .filter(it -> table.position(party, it).isPresent())
                .count();
        return FullSheet.ranks(table.parties().get(party), said, all);
    }

    /** The simulation of an electorate. */
    public Simulation simulation(Electorate electorate) {
        return simulations.stream()
                .filter(it -> it.electorate() == electorate)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The statements that do not divide. Between the parties that speak they move nothing; they only move those against the
     * ones that are silent.
     */
    public List<StatementReport> undivided() {
        return statements.stream().filter(it -> !it.divides()).toList();
    }

    /** The pairs of which both parties are ranked on a full sheet. */
    public List<PartyPair> rankedPairs() {
        return pairs.stream()
                .filter(it -> rankedOnAFullSheet.contains(it.first()) && rankedOnAFullSheet.contains(it.second()))
                .toList();
    }
}
