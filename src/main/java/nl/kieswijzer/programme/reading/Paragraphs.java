package nl.kieswijzer.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kieswijzer.programme.ProgrammeText;

/** Makes paragraphs of lines. */
final class Paragraphs {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern ITEM = Pattern.compile("[•◦▪‣●○■□–—*✓➢►·-]\\s.*|\\(?(\\d{1,3}|[a-z])[.)]\\s.*");
    private static final Pattern ENDS = Pattern.compile(".*[.!?:;…][\"'”’)\\]]*");
    /** A line that is at least so long is not a heading or what is printed above every page. */
    private static final int FULL = 50;
    /** Lines of at most so many characters were broken off to fit. */
    private static final int WIDEST = 120;

    private Paragraphs() {}

    /**
     * The text of a page out of its blocks: of lines that a typesetter broke off.
     *
     * @param blocks each of some lines, with ends of lines between them
     */
    static String ofTypeset(List<String> blocks) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : blocks) {
            joinInto(paragraphs, lines(block));
        }
        return text(goingOn(paragraphs));
    }

    /** The text of a page of plain text, whose lines may be paragraphs or broken off. */
    static String ofPlain(String page) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : page.split("\\R[\\p{Zs}\\t]*\\R", -1)) {
            List<String> lines = lines(block);
            int widest = lines.stream().mapToInt(String::length).max().orElse(0);
            List<String> run = new ArrayList<>();
            for (String line : lines) {
                run.add(line);
                if (widest > WIDEST || line.length() * 5 < widest * 3) {
                    joinInto(paragraphs, run);
                    run.clear();
                }
            }
            joinInto(paragraphs, run);
        }
        return text(paragraphs);
    }

    private static String text(List<String> paragraphs) {
        return String.join(Character.toString(ProgrammeText.PARAGRAPH_END), paragraphs);
    }

    private static List<String> lines(String block) {
        return LINE_END.splitAsStream(block)
                .map(Letters::tidy)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static void joinInto(List<String> paragraphs, List<String> lines) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (!paragraph.isEmpty() && ITEM.matcher(line).matches()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (paragraph.isEmpty()) {
                paragraph.append(line);
            } else {
                Hyphens.join(paragraph, line);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
    }

    /** Where lines stand far apart every one looks like a paragraph; but a sentence does not end there. */
    private static List<String> goingOn(List<String> paragraphs) {
        List<String> whole = new ArrayList<>();
        for (String next : paragraphs) {
            if (!whole.isEmpty() && goesOn(whole.getLast(), next)) {
                StringBuilder joined = new StringBuilder(whole.removeLast());
                Hyphens.join(joined, next);
                whole.add(joined.toString());
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    private static boolean goesOn(String before, String next) {
        return before.length() >= FULL
                && Character.isLowerCase(next.codePointAt(0))
                && !ENDS.matcher(before).matches()
                && !ITEM.matcher(next).matches();
    }
}
