package nl.kieswijzer.explore.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, that a spreadsheet will not run. */
final class Csv {
    /**
     * What a spreadsheet takes for a formula. OWASP's 'CSV injection' list: such a cell gets an apostrophe before it, which
     * spreadsheets hide.
     */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[\",\\r\\n].*");

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
