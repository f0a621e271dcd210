package nl.kieswijzer.matching.agreement;

import java.util.Collection;
import java.util.Optional;

/**
 * How far coders agree on some units, and how sure that is.
 *
 * @param interval where alpha well could have come out; empty where that can't be told, as where nothing differs
 */
public record Measured(Figures figures, Optional<Interval> interval) {
    public static <V extends Comparable<? super V>> Measured of(Scale scale, Collection<Unit<V>> units) {
        Figures figures = Figures.of(scale, units);
        return new Measured(figures, figures.equal() == figures.units() ? Optional.empty() : Interval.of(scale, units));
    }
}
