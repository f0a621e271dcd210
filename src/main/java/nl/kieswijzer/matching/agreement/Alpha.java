package nl.kieswijzer.matching.agreement;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: how far coders agree beyond what chance would have them do. 1 is wholly, 0 is no more than chance,
 * below that is less. After K. Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011); for any number of coders,
 * also where some did not read every unit.
 *
 * <p>Not defined, and so nothing, where no two coders read the same unit, and where only one value was ever given: nobody can
 * tell then whether the coders saw differences at all. That all are equal is in {@link Figures}.
 */
public final class Alpha {
    /** From here on, Krippendorff lets conclusions be drawn. */
    public static final double RELIABLE = 0.8;

    /** From here on, Krippendorff lets tentative conclusions be drawn; below it, none. */
    public static final double TENTATIVE = 0.667;

    private Alpha() {}

    /** Alpha where different is different. */
    public static <V extends Comparable<? super V>> OptionalDouble nominal(Collection<Unit<V>> units) {
        return of(Scale.NOMINAL, units);
    }

    /** Alpha where two values can be near each other, by the order of {@code V}. */
    public static <V extends Comparable<? super V>> OptionalDouble ordinal(Collection<Unit<V>> units) {
        return of(Scale.ORDINAL, units);
    }

    /** Alpha on a scale. */
    public static <V extends Comparable<? super V>> OptionalDouble of(Scale scale, Collection<Unit<V>> units) {
        return Patterns.of(units).alpha(scale);
    }
}
