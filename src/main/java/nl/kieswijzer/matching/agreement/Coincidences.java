package nl.kieswijzer.matching.agreement;

import java.util.OptionalDouble;

/**
 * Krippendorff's matrix of coincidences: how often two values were given to the same unit. A unit that m coders read counts
 * for m values in all: each of its ordered pairs of values for 1 / (m − 1).
 */
final class Coincidences {
    private final double[][] pairs;

    /** None yet, of so many different values. */
    Coincidences(int values) {
        pairs = new double[values][values];
    }

    /** Adds a unit so many times over, by how many coders gave it each value. */
    void add(int[] counts, int coders, int times) {
        double weight = (double) times / (coders - 1);
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts.length; other++) {
                int others = one == other ? counts[other] - 1 : counts[other];
                pairs[one][other] += weight * counts[one] * others;
            }
        }
    }

    /**
     * 1 − observed / expected disagreement: (n − 1) × Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k) is what is taken off. Nothing
     * where all values are the same, or there are none.
     */
    OptionalDouble alpha(Scale scale) {
        double[] frequencies = frequencies();
        double all = 0;
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < pairs.length; one++) {
            all += frequencies[one];
            for (int other = 0; other < pairs.length; other++) {
                double distance = scale.distance(frequencies, one, other);
                observed += pairs[one][other] * distance;
                expected += frequencies[one] * frequencies[other] * distance;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private double[] frequencies() {
        double[] frequencies = new double[pairs.length];
        for (int value = 0; value < pairs.length; value++) {
            for (double pair : pairs[value]) {
                frequencies[value] += pair;
            }
        }
        return frequencies;
    }
}
