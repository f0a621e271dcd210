package nl.kieswijzer.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * How few flips put a rival above a leader.
 *
 * <p>The shown percentages decide, so the condition is one on two whole numbers, what the leader and what the rival earns,
 * over two denominators and with a rounding each. No order of 'best flips first' is right for that: with denominators of
 * their own a flip is worth one thing to the leader and another to the rival, and a margin that is won can be rounded
 * away. Trying all sets of k out of n answers takes (2n)ᵏ. {@link FlipTable} takes k · n · 4n steps and is exact. See
 * src/docs/decisions/0005-firmness-counts-flips.md.
 */
final class Duel {
    private final int leaderWeight;
    private final int rivalWeight;
    private final int leaderEarned;
    private final int rivalEarned;
    /** The useful flips of each answer that has any. */
    private final List<List<Flip>> flips;

    /** Both worksheets are of the same sheet, and on both something counts. */
    Duel(Worksheet leader, Worksheet rival) {
        this.leaderWeight = leader.weight();
        this.rivalWeight = rival.weight();
        this.leaderEarned = leader.halfPoints();
        this.rivalEarned = rival.halfPoints();
        this.flips = IntStream.range(0, leader.lines().size())
                .mapToObj(i -> Flip.useful(leader.lines().get(i), rival.lines().get(i)))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /**
     * A smallest set of flips that puts the rival above, if one of at most so many does. Among equally small ones the one
     * that costs the leader least, and then the one that needs the first statements.
     */
    Optional<SortedMap<StatementId, Stance>> smallest(int most) {
        int last = Math.min(most, flips.size());
        if (fewestWithoutRounding() > last) {
            return Optional.empty();
        }
        int highest = Agreement.FULL_HALF_POINTS * leaderWeight;
        FlipTable table = new FlipTable(flips, leaderEarned, rivalEarned, highest);
        for (int count = 1; count <= last; count++) {
            table.addFlip();
            for (int earned = highest; earned >= 0; earned--) {
                if (overtakes(earned, table.rivalEarned(earned))) {
                    return Optional.of(table.flips(earned));
                }
            }
        }
        return Optional.empty();
    }

    private boolean overtakes(int leader, int rival) {
        return rival != FlipTable.IMPOSSIBLE && Percent.whole(rival, rivalWeight) > Percent.whole(leader, leaderWeight);
    }

    /**
     * How many flips it takes at least: what is higher when rounded is higher before, and there best flips first is right.
     * It saves most of the work where no number is enough.
     */
    private int fewestWithoutRounding() {
        int margin = margin(leaderEarned, rivalEarned);
        List<Integer> gains = flips.stream()
                .map(one -> one.stream()
                        .map(it -> margin(it.leaderGain(), it.rivalGain()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .sorted(Collections.reverseOrder())
                .toList();
        for (int count = 0; count < gains.size(); count++) {
            margin += gains.get(count);
            if (margin > 0) {
                return count + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** How far the rival is above, on one denominator: r / R − l / L, times R × L. */
    private int margin(int leader, int rival) {
        return rival * leaderWeight - leader * rivalWeight;
    }
}
