package nl.kieswijzer.results.context;

import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Worksheet;

/**
 * A circle of a strip: a statement that the voter answered.
 *
 * @param isStarred whether it counts double, and is drawn a size larger
 */
public record StripCircle(StatementId statement, StripPlace place, boolean isStarred) {
    /** A party's strip from left to right: by place, and within one in the order of the statements. */
    public static List<StripCircle> strip(Worksheet worksheet) {
        return worksheet.lines().stream()
                .filter(it -> it.voter().isPresent())
                .map(it -> new StripCircle(it.statement(), StripPlace.of(it), it.weight() > 1))
                .sorted(Comparator.comparing(StripCircle::place))
                .toList();
    }
}
