package nl.kieswijzer.matching.report;

import java.util.Arrays;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Match;

/**
 * One simulated voter beside all parties, as sums from which any statement can be taken out again: the ranking without it
 * costs one subtraction a party, where a matcher would compare the whole sheet anew. Made to be used again.
 *
 * <p>What the sums are worth, {@link Match} says, here as for every voter; a test lays it beside the matcher's rankings.
 */
final class VoterPoints {
    private static final int NOT_RANKED = -1;
    private static final int[][] HALF_POINTS = halfPoints();

    private final PositionTable table;
    private final int[] comparable;
    private final int[] earned;
    private final int[] percentages;
    private int[] answers = {};
    private int answered;

    VoterPoints(PositionTable table) {
        int parties = table.parties().size();
        this.table = table;
        this.comparable = new int[parties];
        this.earned = new int[parties];
        this.percentages = new int[parties];
    }

    private static int[][] halfPoints() {
        Stance[] stances = Stance.values();
        return Arrays.stream(stances)
                .map(one -> Arrays.stream(stances)
                        .mapToInt(other -> Agreement.between(one, other).halfPoints())
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Takes the answers, which stay the caller's: a stance by its ordinal, or {@link PositionTable#NONE}. */
    void read(int[] sheet) {
        answers = sheet;
        answered = 0;
        Arrays.fill(comparable, 0);
        Arrays.fill(earned, 0);
        for (int statement = 0; statement < sheet.length; statement++) {
            if (answers(statement)) {
                answered++;
                for (int party = 0; party < comparable.length; party++) {
                    if (speaks(party, statement)) {
                        comparable[party]++;
                        earned[party] += halfPoints(party, statement);
                    }
                }
            }
        }
    }

    /** Whether the voter took a stance. */
    boolean answers(int statement) {
        return answers[statement] != PositionTable.NONE;
    }

    /** The percentages of all parties, -1 for one that says too little to be ranked. */
    int[] percentages() {
        for (int party = 0; party < percentages.length; party++) {
            percentages[party] = percentage(party, answered, comparable[party], earned[party]);
        }
        return percentages;
    }

    /** The same had the edition not held a statement, one that the voter answered. */
    int[] percentagesWithout(int statement) {
        for (int party = 0; party < percentages.length; party++) {
            boolean counts = speaks(party, statement);
            percentages[party] = percentage(
                    party,
                    answered - 1,
                    comparable[party] - (counts ? 1 : 0),
                    earned[party] - (counts ? halfPoints(party, statement) : 0));
        }
        return percentages;
    }

    private int percentage(int party, int all, int counted, int points) {
        Match match = new Match(table.parties().get(party), all, counted, points, counted, all - counted);
        return match.saysTooLittle() ? NOT_RANKED : match.percentage().orElse(NOT_RANKED);
    }

    private boolean speaks(int party, int statement) {
        return table.stance(party, statement) != PositionTable.NONE;
    }

    private int halfPoints(int party, int statement) {
        return HALF_POINTS[answers[statement]][table.stance(party, statement)];
    }
}
