package nl.kieswijzer.matching.report;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws voters, ranks for each, and again without each statement, and counts. Made for one run. */
final class Simulator {
    private final PositionTable table;
    private final Electorate electorate;
    private final VoterPoints points;
    private final TopThree top;
    private final TopThree without;

    private final SortedMap<Integer, Integer> ranked = new TreeMap<>();
    private final int[] leads;
    private final int[] leadsAlone;
    private final int[] alike;
    private final int[] leadsAlike;
    private final int[] leaderMoves;
    private final int[] topMoves;
    private int ties;

    Simulator(PositionTable table, Electorate electorate) {
        int parties = table.parties().size();
        int statements = table.statements().size();
        this.table = table;
        this.electorate = electorate;
        this.points = new VoterPoints(table);
        this.top = new TopThree(parties);
        this.without = new TopThree(parties);
        this.leads = new int[parties];
        this.leadsAlone = new int[parties];
        this.alike = new int[parties];
        this.leadsAlike = new int[parties];
        this.leaderMoves = new int[statements];
        this.topMoves = new int[statements];
    }

    Simulation run(int voters, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int[] answers = new int[table.statements().size()];
        for (int voter = 0; voter < voters; voter++) {
            electorate.draw(voter, table, random, answers);
            points.read(answers);
            countTop(electorate.party(voter, table));
            countMoves();
        }
        return new Simulation(
                electorate,
                voters,
                ranked,
                ties,
                IntStream.range(0, leads.length).mapToObj(this::figures).toList(),
                IntStream.range(0, topMoves.length).mapToObj(this::moves).toList());
    }

    private void countTop(int like) {
        int[] percentages = points.percentages();
        int all = 0;
        for (int percentage : percentages) {
            all += percentage < 0 ? 0 : 1;
        }
        ranked.merge(all, 1, Integer::sum);
        top.rank(percentages);
        ties += top.leaders() > 1 ? 1 : 0;
        for (int party = 0; party < leads.length; party++) {
            if (top.leads(party)) {
                leads[party]++;
                leadsAlone[party] += top.leaders() == 1 ? 1 : 0;
            }
        }
        if (like != PositionTable.NONE) {
            alike[like]++;
            leadsAlike[like] += top.leads(like) ? 1 : 0;
        }
    }

    private void countMoves() {
        for (int statement = 0; statement < topMoves.length; statement++) {
            if (points.answers(statement)) {
                without.rank(points.percentagesWithout(statement));
                leaderMoves[statement] += without.sameLeaders(top) ? 0 : 1;
                topMoves[statement] += without.sameRanks(top) ? 0 : 1;
            }
        }
    }

    private PartyFigures figures(int party) {
        return new PartyFigures(
                table.parties().get(party), leads[party], leadsAlone[party], alike[party], leadsAlike[party]);
    }

    private StatementMoves moves(int statement) {
        return new StatementMoves(table.statements().get(statement), leaderMoves[statement], topMoves[statement]);
    }
}
