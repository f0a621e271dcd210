package nl.kieswijzer.exchange.sheet;

import java.util.regex.Pattern;

/** Texts as they stand in the cells of files, so that they come back as they went. */
final class CellText {
    /** The most that a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private static final int ESCAPED = "_x0000_".length();
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** What makes a program take a cell for a formula, behind any number of marks that say it is none. */
    private static final Pattern ACTIVE = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    /** Half of a character, which no encoding has. */
    private static final Pattern LONE_HALF = Pattern.compile("\\p{Cs}");

    private CellText() {}

    /** The text, or as much of it as any kind of file can hold. */
    static String fitting(String text) {
        String whole = LONE_HALF.matcher(text).replaceAll("\uFFFD");
        if (whole.length() * ESCAPED <= LONGEST) {
            return whole;
        }
        int size = 0;
        for (int i = 0; i < whole.length(); i++) {
            char it = whole.charAt(i);
            size += it == '_' || isOdd(it) ? ESCAPED : 1;
            if (size > LONGEST) {
                return whole.substring(0, Character.isLowSurrogate(it) ? i - 1 : i);
            }
        }
        return whole;
    }

    /** As Excel writes what XML can't hold; POI reads it so. */
    static String forExcel(String text) {
        String safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < safe.length(); i++) {
            char it = safe.charAt(i);
            escaped.append(isOdd(it) ? "_x%04X_".formatted((int) it) : Character.toString(it));
        }
        return escaped.toString();
    }

    private static boolean isOdd(char it) {
        return it < ' ' && it != '\n' && it != '\t' || it == '\uFFFE' || it == '\uFFFF';
    }

    /** Whether a spreadsheet could take it for a formula. */
    static boolean isActive(String text) {
        return ACTIVE.matcher(text).matches();
    }

    /** With the mark before it that makes text of what a spreadsheet would take for a formula. */
    static String forCsv(String text) {
        return isActive(text) ? "'" + text : text;
    }

    /** Without that mark. */
    static String fromCsv(String cell) {
        return cell.startsWith("'") && isActive(cell) ? cell.substring(1) : cell;
    }
}
