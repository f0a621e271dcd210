package nl.kieswijzer.matching.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far coders agree on some units, without the interval ({@link Interval}), which says little of a few.
 *
 * @param units how many of them two coders or more have read
 * @param equal to how many of those all who read them gave the same value
 * @param alpha nothing where it is not defined
 */
public record Figures(int units, int equal, OptionalDouble alpha) {
    public Figures {
        if (equal < 0 || equal > units) {
            throw new IllegalArgumentException("%d of %d".formatted(equal, units));
        }
    }

    /** The figures of some units. */
    public static <V extends Comparable<? super V>> Figures of(Scale scale, Collection<Unit<V>> units) {
        return new Figures(
                (int) units.stream().filter(Unit::isShared).count(),
                (int) units.stream().filter(Unit::isEqual).count(),
                Alpha.of(scale, units));
    }

    /** For each group, such as a statement, the figures of its units; in the order in which groups come. */
    public static <V extends Comparable<? super V>> Map<String, Figures> byGroup(
            Scale scale, Collection<Unit<V>> units) {
        Map<String, List<Unit<V>>> groups = new LinkedHashMap<>();
        units.forEach(
                it -> groups.computeIfAbsent(it.group(), _ -> new ArrayList<>()).add(it));
        Map<String, Figures> figures = new LinkedHashMap<>();
        groups.forEach((group, its) -> figures.put(group, of(scale, its)));
        return figures;
    }

    /** For every two coders, the figures of what both have read. */
    public static <V extends Comparable<? super V>> Map<Coders, Figures> byCoders(
            Scale scale, Collection<Unit<V>> units, Collection<String> coders) {
        Map<Coders, Figures> figures = new LinkedHashMap<>();
        Coders.pairs(coders)
                .forEach(two -> figures.put(
                        two,
                        of(
                                scale,
                                units.stream()
                                        .map(it -> it.by(List.of(two.one(), two.other())))
                                        .toList())));
        return figures;
    }

    /** Whether they agree too little to conclude anything from: alpha is below {@link Alpha#TENTATIVE}. */
    public boolean isTooLow() {
        return alpha.isPresent() && alpha.getAsDouble() < Alpha.TENTATIVE;
    }
}
