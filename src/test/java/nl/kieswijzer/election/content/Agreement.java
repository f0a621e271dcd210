package nl.kieswijzer.election.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Krippendorff's alpha for two coders, nominal values and no missing ones (K. Krippendorff, 'Computing Krippendorff's
 * Alpha-Reliability', 2011): 1 − observed / expected disagreement, over the coincidences of all pairs of values.
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
}
