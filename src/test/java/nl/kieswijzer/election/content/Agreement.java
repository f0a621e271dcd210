package nl.kieswijzer.election.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Krippendorff's alpha for two coders and no missing values (K. Krippendorff, 'Computing Krippendorff's Alpha-Reliability',
 * 2011): 1 − observed / expected disagreement, over the coincidences of all pairs of values.
 */
final class Agreement {
    /** What two coders said of one unit. */
    record Pair(String a, String b) {
        boolean isEqual() {
            return a.equals(b);
        }
    }

    private Agreement() {}

    static double alpha(List<Pair> units) {
        Map<String, Integer> counts = new HashMap<>();
        units.forEach(it -> {
            counts.merge(it.a(), 1, Integer::sum);
            counts.merge(it.b(), 1, Integer::sum);
        });
        double values = 2.0 * units.size();
        double observed = units.stream().filter(it -> !it.isEqual()).count() * 2 / values;
        double expected =
                counts.values().stream().mapToDouble(it -> it * (values - it)).sum() / (values * (values - 1));
        return 1 - observed / expected;
    }

    /**
     * Alpha for values in an order: two that lie far apart weigh more than two neighbours. The distance of two values is the
     * number of values given from one to the other, the ends counted half, squared.
     */
    static double ordinal(List<Pair> units, List<String> order) {
        int[] counts = new int[order.size()];
        units.stream().flatMap(it -> Stream.of(it.a(), it.b())).forEach(it -> counts[order.indexOf(it)]++);
        double values = 2.0 * units.size();
        double observed = units.stream()
                        .mapToDouble(it -> 2 * distance(counts, order.indexOf(it.a()), order.indexOf(it.b())))
                        .sum()
                / values;
        double expected = 0;
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts.length; other++) {
                expected += counts[one] * counts[other] * distance(counts, one, other);
            }
        }
        return 1 - observed / (expected / (values * (values - 1)));
    }

    private static double distance(int[] counts, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        double between =
                IntStream.rangeClosed(from, to).map(it -> counts[it]).sum() - (counts[from] + counts[to]) / 2.0;
        return between * between;
    }
}
