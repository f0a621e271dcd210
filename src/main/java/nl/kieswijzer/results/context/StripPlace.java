package nl.kieswijzer.results.context;

import java.util.Locale;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Worksheet;

/** Where in a strip a statement stands, from left to right. */
public enum StripPlace {
    EQUAL,
    HALF,
    SILENT,
    OPPOSITE;

    public static StripPlace of(Worksheet.Line line) {
        return line.agreement().map(StripPlace::of).orElse(SILENT);
    }

    private static StripPlace of(Agreement agreement) {
        return switch (agreement) {
            case FULL -> EQUAL;
            case HALF -> HALF;
            case NONE -> OPPOSITE;
        };
    }

    /** Its class in the style sheets. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
