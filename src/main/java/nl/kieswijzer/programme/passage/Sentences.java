package nl.kieswijzer.programme.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Dutch text into sentences, and knows the abbreviations that do not end one. */
public final class Sentences {
    /** What may end one, what closes with it, and the space behind it; or the end of a paragraph. */
    private static final Pattern END = Pattern.compile("([.!?…]+)([\"'”’»)\\]]*)(?=\\s|$)|\\n");

    private static final Pattern BEFORE = Pattern.compile("[\\p{L}\\d.]+$");
    /** Never the last words of a sentence. Others, as 'enz.', only are none where a small letter follows. */
    private static final Set<String> GOES_ON = Set.of(
            "bijv", "bv", "o.a", "d.w.z", "dwz", "art", "nr", "nrs", "resp", "m.b.t", "t.a.v", "t.o.v", "i.v.m",
            "i.p.v", "t.b.v", "m.n", "m.u.v", "i.h.b", "zgn", "ca", "dr", "drs", "mr", "prof", "ir", "ing", "mw", "dhr",
            "blz", "p", "pag", "vgl", "evt", "incl", "excl", "v.a", "t.g.v", "o.l.v", "a.d.h.v", "n.a.v", "d.m.v",
            "a.g.v", "o.m", "ong", "min", "max", "hfst", "vs");

    /** Further back than this no abbreviation begins. */
    private static final int LONGEST = 30;

    private Sentences() {}

    /** The sentences of a text, in order. Nothing but spaces stands between them. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (ends(text, start, end)) {
                add(text, start, end.end(), sentences);
                start = end.end();
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    private static boolean ends(String text, int start, Matcher end) {
        if (end.group(1) == null) {
            return true;
        }
        int next = next(text, end.end());
        if (next < 0) {
            return true;
        }
        boolean nextIsSmall = Character.isLowerCase(next);
        if (!end.group(1).equals(".") || !end.group(2).isEmpty()) {
            return !nextIsSmall;
        }
        String before = text.substring(Math.max(start, end.start() - LONGEST), end.start());
        String word = wordBefore(before);
        return !nextIsSmall
                && !GOES_ON.contains(word.toLowerCase(Locale.ROOT))
                && !isInitial(word)
                && !isNumberOfItem(before);
    }

    private static String wordBefore(String text) {
        Matcher word = BEFORE.matcher(text);
        return word.find() ? word.group() : "";
    }

    /** 'J.' of a name, or more of them. */
    private static boolean isInitial(String word) {
        return word.matches("(\\p{Lu}\\.)*\\p{Lu}");
    }

    /** '3.' or 'a.' with which an item of a list begins. */
    private static boolean isNumberOfItem(String sentence) {
        return sentence.strip().matches("\\d{1,3}(\\.\\d{1,3})*|[a-z]");
    }

    /** The first character behind spaces and what opens a quotation; -1 at the end. */
    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!Character.isWhitespace(character)
                    && !Signs.isQuotationMark(character)
                    && "([".indexOf(character) < 0) {
                return text.codePointAt(at);
            }
        }
        return -1;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }
}
