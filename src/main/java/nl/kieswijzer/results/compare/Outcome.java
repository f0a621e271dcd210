package nl.kieswijzer.results.compare;

import java.util.Locale;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Worksheet;

/** What two voters' answers to a statement come to, in the order of a strip. */
enum Outcome {
    EQUAL,
    HALF,
    /** Only one of the two took a stance. */
    ONE,
    OPPOSITE;

    static Outcome of(Worksheet.Line line) {
        return line.agreement().map(Outcome::of).orElse(ONE);
    }

    private static Outcome of(Agreement agreement) {
        return switch (agreement) {
            case FULL -> EQUAL;
            case HALF -> HALF;
            case NONE -> OPPOSITE;
        };
    }

    /** Its class in the style sheets. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
