package nl.kieswijzer.programme.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.Span;

/** What is printed above and below the pages, and is in the way of a sentence that goes on over the end of one. */
final class RunningLines {
    /** A line that returns on so many pages is none of the text. */
    private static final int RETURNS = 3;
    /** So many paragraphs at most are above the text of a page, and so many below it. */
    private static final int LINES = 2;

    private static final int LONGEST = 100;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Map<String, Integer> onPages = new HashMap<>();

    private RunningLines() {}

    /** The part of each page between what is printed above and below it. */
    static List<Span> between(ProgrammeText text) {
        RunningLines running = new RunningLines();
        List<List<Span>> pages =
                text.pages().stream().map(RunningLines::paragraphs).toList();
        for (int i = 0; i < pages.size(); i++) {
            running.count(text.pages().get(i), pages.get(i));
        }
        List<Span> between = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            between.add(running.between(text.pages().get(i), pages.get(i)));
        }
        return between;
    }

    private void count(Page page, List<Span> paragraphs) {
        int size = paragraphs.size();
        for (int i = 0; i < size; i++) {
            if (i < LINES || i >= size - LINES) {
                onPages.merge(key(page, paragraphs.get(i)), 1, Integer::sum);
            }
        }
    }

    private Span between(Page page, List<Span> paragraphs) {
        int first = 0;
        int last = paragraphs.size() - 1;
        while (first <= last && first < LINES && isRunning(page, paragraphs.get(first))) {
            first++;
        }
        int lowest = Math.max(first, paragraphs.size() - LINES);
        while (last >= lowest && isRunning(page, paragraphs.get(last))) {
            last--;
        }
        return first > last
                ? new Span(page.number(), 0, 0)
                : new Span(
                        page.number(),
                        paragraphs.get(first).start(),
                        paragraphs.get(last).end());
    }

    private boolean isRunning(Page page, Span paragraph) {
        String key = key(page, paragraph);
        return paragraph.end() - paragraph.start() <= LONGEST
                && (key.isEmpty() || onPages.getOrDefault(key, 0) >= RETURNS);
    }

    /** The letters alone, since the number in it is another on every page. */
    private static String key(Page page, Span paragraph) {
        return NO_LETTERS
                .matcher(page.text().substring(paragraph.start(), paragraph.end()))
                .replaceAll("");
    }

    private static List<Span> paragraphs(Page page) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < page.text().length()) {
            int end = page.text().indexOf(ProgrammeText.PARAGRAPH_END, at);
            int behind = end < 0 ? page.text().length() : end;
            paragraphs.add(new Span(page.number(), at, behind));
            at = behind + 1;
        }
        return paragraphs;
    }
}
