package nl.kieswijzer.programme.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Mends words that were broken at the end of a line, by the rules of Dutch spelling. */
public final class Hyphens {
    private static final Pattern BROKEN = Pattern.compile(".*\\p{L}[-\\u2010]");
    /** 'jeugd- en gezinszorg': this hyphen was there before the line ended. */
    private static final Pattern GOES_ON = Pattern.compile("(en|of|en/of|als|noch|tot|dan wel|maar)\\b.*");
    /** Two vowels that would be read as one: between parts of a word there is a hyphen, as in 'zee-eend'. */
    private static final Set<String> CLASHES =
            Set.of("aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu");
    /** 'be-' and 'ge-' lose the dots of what follows when they are broken off: 'be-' 'invloeden'. */
    private static final Pattern DOTLESS = Pattern.compile("(?i)(.*[^\\p{L}])?[bg]e[-\\u2010]");

    /** Further back it makes no difference, and looking for where a word without end begins would take as long. */
    private static final int LONGEST_WORD = 100;

    private Hyphens() {}

    /** Puts the next line behind what there is of a paragraph. */
    public static void join(StringBuilder paragraph, String line) {
        String last = lastWord(paragraph);
        if (!BROKEN.matcher(last).matches() || GOES_ON.matcher(line).matches()) {
            paragraph.append(' ').append(line);
            return;
        }
        int next = line.codePointAt(0);
        if (!Character.isLowerCase(next)) {
            paragraph.append(Character.isLetterOrDigit(next) ? "" : " ").append(line);
            return;
        }
        String vowels = last.substring(last.length() - 2, last.length() - 1) + line.charAt(0);
        if (!CLASHES.contains(vowels)) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else if (DOTLESS.matcher(last).matches() && !line.startsWith("ij")) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(dotted(line.charAt(0))).append(line, 1, line.length());
        } else {
            paragraph.append(line);
        }
    }

    private static char dotted(char vowel) {
        return switch (vowel) {
            case 'e' -> 'ë';
            case 'i' -> 'ï';
            default -> vowel;
        };
    }

    private static String lastWord(StringBuilder text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_WORD));
        return end.substring(end.lastIndexOf(' ') + 1);
    }
}
