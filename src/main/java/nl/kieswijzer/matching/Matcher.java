package nl.kieswijzer.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Compares answer sheets with the positions of all parties. Made once per revision of an edition, then used by every
 * voter at once; it holds nothing of them.
 */
public final class Matcher {
    /** Highest first; the sort is stable and the parties come in the order of their ids, so equal ones stay in it. */
    private static final Comparator<Compared> BY_PERCENTAGE = (a, b) -> Integer.compare(b.percentage(), a.percentage());

    private static final byte SILENT = -1;

    private final Map<StatementId, Integer> columns;
    private final List<PartyPositions> parties;
    /** Per party and column the ordinal of its stance, or {@link #SILENT}: a whole ranking stays under a microsecond. */
    private final byte[][] stances;

    private record Compared(int percentage, Match match) {}

    private Matcher(List<StatementId> statements, List<PartyPositions> parties) {
        this.columns = new HashMap<>();
        statements.forEach(it -> columns.putIfAbsent(it, columns.size()));
        this.parties = parties.stream()
                .sorted(Comparator.comparing(PartyPositions::party))
                .toList();
        this.stances = this.parties.stream().map(this::row).toArray(byte[][]::new);
    }

    /**
     * A matcher for an edition.
     *
     * @param statements the statements of the edition; answers and positions on others are left out
     * @throws IllegalArgumentException if a party stands in it twice
     */
    public static Matcher of(List<StatementId> statements, List<PartyPositions> parties) {
        if (parties.stream().map(PartyPositions::party).distinct().count() < parties.size()) {
            throw new IllegalArgumentException("a party has two sets of positions");
        }
        return new Matcher(statements, parties);
    }

    private byte[] row(PartyPositions positions) {
        byte[] row = new byte[columns.size()];
        columns.forEach((statement, column) ->
                row[column] = Optional.ofNullable(positions.stances().get(statement))
                        .map(Matcher::code)
                        .orElse(SILENT));
        return row;
    }

    private static byte code(Stance stance) {
        return (byte) stance.ordinal();
    }

    /** The ranking for a sheet. Total: every sheet has one, if need be an empty one. */
    public Ranking rank(AnswerSheet sheet) {
        Voter voter = voter(sheet);
        List<Compared> compared = new ArrayList<>(parties.size());
        List<Match> tooLittle = new ArrayList<>();
        for (int i = 0; i < stances.length; i++) {
            Match match = match(parties.get(i), stances[i], voter);
            if (match.saysTooLittle()) {
                tooLittle.add(match);
            } else {
                compared.add(new Compared(match.percentage().orElse(0), match));
            }
        }
        compared.sort(BY_PERCENTAGE);
        return new Ranking(voter.count, ranked(compared), tooLittle);
    }

    /** Equal percentages share a rank, so what a voter sees as equal is never put one above the other. */
    /** Equal percentages share a rank, so what a voter sees as equal is never put one above the other. */
    private static List<RankedMatch> ranked(List<Compared> compared) {
        List<RankedMatch> ranked = new ArrayList<>(compared.size());
        int rank = 0;
        int previous = -1;
        for (Compared it : compared) {
            rank = it.percentage() == previous ? rank : ranked.size() + 1;
            previous = it.percentage();
            ranked.add(new RankedMatch(rank, it.percentage(), it.match()));
        }
        return ranked;
    }

    private static Match match(PartyPositions party, byte[] row, Voter voter) {
        int comparable = 0;
        int earned = 0;
        int weight = 0;
        for (int i = 0; i < voter.count; i++) {
            byte stance = row[voter.columns[i]];
            if (stance != SILENT) {
                comparable++;
                weight += voter.weights[i];
                // The same as Agreement.between, on the ordinals.
                earned += voter.weights[i] * (Agreement.FULL_HALF_POINTS - Math.abs(voter.stances[i] - stance));
            }
        }
        return new Match(party.party(), voter.count, comparable, earned, weight, voter.totalWeight - weight);
    }

    private Voter voter(AnswerSheet sheet) {
        Voter voter = new Voter(columns.size());
        sheet.answers().forEach((statement, answer) -> {
            Integer column = columns.get(statement);
            if (column != null && answer != Answer.SKIP) {
                voter.add(column, answer.stance().orElseThrow(), sheet.starred().contains(statement) ? 2 : 1);
            }
        });
        return voter;
    }

    /** A sheet as numbers, without what was skipped. Lives as long as one ranking. */
    private static final class Voter {
        private final int[] columns;
        private final int[] stances;
        private final int[] weights;
        private int count;
        private int totalWeight;

        private Voter(int size) {
            columns = new int[size];
            stances = new int[size];
            weights = new int[size];
        }

        private void add(int column, Stance stance, int weight) {
            columns[count] = column;
            stances[count] = code(stance);
            weights[count] = weight;
            totalWeight += weight;
            count++;
        }
    }
}
