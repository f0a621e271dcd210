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

    private CellText() {}

    /** The text, or as much of it as any kind of file can hold. */
    static String fitting(String text) {
        if (text.length() * ESCAPED <= LONGEST) {
            return text;
        }
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            size += it == '_' || isOddInXml(it) ? ESCAPED : 1;
            if (size > LONGEST) {
                return text.substring(0, Character.isLowSurrogate(it) ? i - 1 : i);
            }
        }
        return text;
    }

    /** As Excel writes what XML can't hold; POI reads it so. */
    static String forExcel(String text) {
        String safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        if (safe.chars().noneMatch(it -> isOddInXml((char) it))) {
            return safe;
        }
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < safe.length(); i++) {
            char it = safe.charAt(i);
            if (isOdd(safe, i)) {
                escaped.append("_x%04X_".formatted((int) it));
            } else {
                escaped.append(it);
            }
        }
        return escaped.toString();
    }

    private static boolean isOdd(String text, int at) {
        char it = text.charAt(at);
        if (Character.isHighSurrogate(it)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(it)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return isOddInXml(it);
    }

    private static boolean isOddInXml(char it) {
        return it < ' ' && it != '\n' && it != '\t' || it == '\uFFFE' || it == '\uFFFF' || Character.isSurrogate(it);
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
