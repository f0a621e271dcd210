package nl.kieswijzer.matching.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Where alpha could well have come out had the same coders read other units like these: 95 in 100 samples lie in it.
 *
 * <p>A plain bootstrap over units: {@value #SAMPLES} times as many units are drawn, with replacement, as were shared, and
 * alpha is worked out anew, expected disagreement and all; the interval leaves 2.5 % of the samples off at either end.
 * Krippendorff's own algorithm draws single pairs of values and holds the expected disagreement as it was, which takes all pairs
 * of a unit that many coders read for independent; drawing whole units does not. The seed is always the same, so the same units
 * give the same interval.
 *
 * <p>Where nothing differs it is 1 to 1, which says nothing about other units.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** How many samples are drawn. */
    public static final int SAMPLES = 10_000;

    private static final long SEED = 2011;
    private static final int LEFT_OFF_OF_A_THOUSAND = 25;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("%s to %s is no interval".formatted(low, high));
        }
    }

    /**
     * The interval of alpha on a scale. Nothing where alpha is not defined, or not in more than one of twenty samples: 95 in
     * 100 could not lie anywhere then.
     */
    public static <V extends Comparable<? super V>> Optional<Interval> of(Scale scale, Collection<Unit<V>> units) {
        return of(scale, Patterns.of(units));
    }

    static Optional<Interval> of(Scale scale, Patterns patterns) {
        if (patterns.alpha(scale).isEmpty()) {
            return Optional.empty();
        }
        RandomGenerator random = new SplittableRandom(SEED);
        int[] patternOfUnit = patternOfUnit(patterns);
        double[] alphas = IntStream.range(0, SAMPLES)
                .mapToObj(_ -> patterns.alpha(scale, sample(patternOfUnit, patterns.units().length, random)))
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        return alphas.length < SAMPLES - 2 * leftOff(SAMPLES)
                ? Optional.empty()
                : Optional.of(new Interval(
                        alphas[leftOff(alphas.length)], alphas[alphas.length - 1 - leftOff(alphas.length)]));
    }

    private static int leftOff(int samples) {
        return samples * LEFT_OFF_OF_A_THOUSAND / 1000;
    }

    private static int[] patternOfUnit(Patterns patterns) {
        return IntStream.range(0, patterns.units().length)
                .flatMap(it -> IntStream.generate(() -> it).limit(patterns.units()[it]))
                .toArray();
    }

    /** As many units as there are, drawn with replacement: how many of each pattern. */
    private static int[] sample(int[] patternOfUnit, int patterns, RandomGenerator random) {
        int[] times = new int[patterns];
        Arrays.stream(patternOfUnit).forEach(_ -> times[patternOfUnit[random.nextInt(patternOfUnit.length)]]++);
        return times;
    }
}
