package nl.kieswijzer.results.preview;

import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.results.context.StripCircle;
import nl.kieswijzer.results.context.StripPlace;

/** A circle of a strip on a picture: of which statement it is, nobody can see from it. */
record StripRing(StripPlace place, boolean isStarred) {
    /** The same strip, the starred ones last in their group: a picture tells how many there are, and not which. */
    static List<StripRing> strip(List<StripCircle> circles) {
        return circles.stream()
                .map(it -> new StripRing(it.place(), it.isStarred()))
                .sorted(Comparator.comparing(StripRing::place).thenComparing(StripRing::isStarred))
                .toList();
    }
}
