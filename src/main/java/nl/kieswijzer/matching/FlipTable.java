package nl.kieswijzer.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * The most a rival can earn for every number of flips and everything the leader could earn with them, by dynamic
 * programming: with so many flips among the first n answers, answer n is either left as it is or it is one of the flips.
 *
 * <p>A knapsack, in which the number of flips and the leader's half points are what is packed (Bellman, 'Dynamic
 * Programming', 1957). Adding a flip takes answers × half points × 2 steps: at 24 answers some 2,000, at 80 starred ones
 * 50,000.
 */
final class FlipTable {
    /** In place of what the rival earns: there are no such flips. */
    static final int IMPOSSIBLE = -1;

    private final List<List<Flip>> flips;
    private final int highest;
    /** By number of flips, number of answers looked at, and what the leader earns. */
    private final List<int[][]> layers = new ArrayList<>();

    /**
     * A table without flips yet.
     *
     * @param flips by answer, one of which can be made
     * @param highest the most the leader can earn
     */
    FlipTable(List<List<Flip>> flips, int leaderEarned, int rivalEarned, int highest) {
        this.flips = flips;
        this.highest = highest;
        int[][] layer = layer();
        for (int[] row : layer) {
            row[leaderEarned] = rivalEarned;
        }
        layers.add(layer);
    }

    /** Goes on to sets of one flip more. */
    void addFlip() {
        int[][] before = layers.getLast();
        int[][] layer = layer();
        for (int answer = 0; answer < flips.size(); answer++) {
            int[] row = layer[answer + 1];
            System.arraycopy(layer[answer], 0, row, 0, row.length);
            for (Flip flip : flips.get(answer)) {
                for (int earned = 0; earned <= highest; earned++) {
                    row[earned] = Math.max(row[earned], after(flip, before[answer], earned));
                }
            }
        }
        layers.add(layer);
    }

    /** The most the rival earns with this many flips where the leader earns so much, or {@link #IMPOSSIBLE}. */
    int rivalEarned(int leaderEarned) {
        return layers.getLast()[flips.size()][leaderEarned];
    }

    /** The flips with which the rival earns that, read back from the last answer to the first. */
    SortedMap<StatementId, Stance> flips(int leaderEarned) {
        SortedMap<StatementId, Stance> made = new TreeMap<>();
        int count = layers.size() - 1;
        int earned = leaderEarned;
        for (int answer = flips.size() - 1; count > 0; answer--) {
            int most = layers.get(count)[answer + 1][earned];
            if (layers.get(count)[answer][earned] != most) {
                Flip flip = flip(answer, layers.get(count - 1)[answer], earned, most);
                made.put(flip.statement(), flip.to());
                earned -= flip.leaderGain();
                count--;
            }
        }
        return made;
    }

    private Flip flip(int answer, int[] before, int earned, int most) {
        return flips.get(answer).stream()
                .filter(it -> after(it, before, earned) == most)
                .findFirst()
                .orElseThrow();
    }

    /** What the rival earns where a flip makes the leader earn so much. */
    private static int after(Flip flip, int[] before, int earned) {
        int from = earned - flip.leaderGain();
        return from < 0 || from >= before.length || before[from] == IMPOSSIBLE
                ? IMPOSSIBLE
                : before[from] + flip.rivalGain();
    }

    private int[][] layer() {
        int[][] layer = new int[flips.size() + 1][highest + 1];
        for (int[] row : layer) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        return layer;
    }
}
