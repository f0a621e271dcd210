package nl.kieswijzer.matching.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Shared units as alpha sees them: by how many coders gave each value, and how many units look so. Two coders and four values
 * make ten patterns at most, so that ten thousand samples take no time.
 *
 * @param values how many different values there are
 * @param counts for each pattern, how many coders gave each value
 * @param units for each pattern, how many units look so
 */
record Patterns(int values, List<int[]> counts, int[] units) {
    /** The shared ones among units, in an order that does not depend on theirs. */
    static <V extends Comparable<? super V>> Patterns of(Collection<Unit<V>> units) {
        List<Unit<V>> shared = units.stream().filter(Unit::isShared).toList();
        List<V> values = new ArrayList<>(new TreeSet<>(
                shared.stream().flatMap(it -> it.values().values().stream()).toList()));
        TreeMap<int[], Integer> patterns = new TreeMap<>(Arrays::compare);
        shared.forEach(it -> patterns.merge(counts(it, values), 1, Integer::sum));
        return new Patterns(
                values.size(),
                List.copyOf(patterns.keySet()),
                patterns.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static <V extends Comparable<? super V>> int[] counts(Unit<V> unit, List<V> values) {
        int[] counts = new int[values.size()];
        unit.values().values().forEach(it -> counts[values.indexOf(it)]++);
        return counts;
    }

    /** How many units there are. */
    int size() {
        return Arrays.stream(units).sum();
    }

    OptionalDouble alpha(Scale scale) {
        return alpha(scale, units);
    }

    /** Alpha if so many units looked like each pattern. */
    OptionalDouble alpha(Scale scale, int[] times) {
        Coincidences coincidences = new Coincidences(values);
        for (int pattern = 0; pattern < times.length; pattern++) {
            int[] given = counts.get(pattern);
            coincidences.add(given, Arrays.stream(given).sum(), times[pattern]);
        }
        return coincidences.alpha(scale);
    }
}
