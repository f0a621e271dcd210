package nl.kieswijzer.election.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two people's changes to one list of texts, such as the topics of a quote: whatever either ticked or unticked counts. */
final class Ticks {
    private Ticks() {}

    /** Whether these are lists of texts that either changed only by ticking: who puts one in another order means something else. */
    static boolean are(@Nullable Object was, @Nullable Object mine, @Nullable Object theirs) {
        return (mine != null || theirs != null)
                && Stream.of(list(was), list(mine), list(theirs))
                        .allMatch(it -> it.stream().allMatch(String.class::isInstance))
                && Stream.of(was, mine, theirs).allMatch(it -> it == null || it instanceof List)
                && isInOrder(list(was), list(mine))
                && isInOrder(list(was), list(theirs));
    }

    /** What is ticked now: theirs, without what I unticked, and behind it what I ticked. */
    static List<Object> both(@Nullable Object was, @Nullable Object mine, @Nullable Object theirs) {
        List<Object> unticked = new ArrayList<>(list(was));
        unticked.removeAll(list(mine));
        List<Object> ticked = new ArrayList<>(list(mine));
        ticked.removeAll(list(was));
        Set<Object> both = new LinkedHashSet<>(list(theirs));
        unticked.forEach(both::remove);
        both.addAll(ticked);
        return List.copyOf(both);
    }

    private static boolean isInOrder(List<Object> before, List<Object> after) {
        List<Object> left = new ArrayList<>(before);
        left.retainAll(after);
        List<Object> kept = new ArrayList<>(after);
        kept.retainAll(before);
        return left.equals(kept);
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
