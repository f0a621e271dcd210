package nl.kieswijzer.programme.search;

import java.util.List;
import nl.kieswijzer.programme.search.Found.Mark;
import nl.kieswijzer.programme.search.ProgrammeIndex.Paragraph;

/** What to show of a paragraph. */
record Snippet(String text, List<Mark> marks) {
    private static final String MORE = "…";
    /** So many characters at most, or as many as it takes to show all words. */
    private static final int LONGEST = 300;

    static Snippet of(ProgrammeIndex index, Candidate candidate) {
        Paragraph paragraph = index.paragraph(candidate.paragraph());
        int[] together = candidate.nearestTogether();
        int first = together[0];
        int last = together[1];
        while (first > paragraph.firstWord() && index.end(last) - index.start(first - 1) <= LONGEST / 2) {
            first--;
        }
        while (last + 1 < paragraph.behindWords() && index.end(last + 1) - index.start(first) <= LONGEST) {
            last++;
        }
        while (first > paragraph.firstWord() && index.end(last) - index.start(first - 1) <= LONGEST) {
            first--;
        }
        boolean isFirst = first == paragraph.firstWord();
        boolean isLast = last + 1 == paragraph.behindWords();
        int from = isFirst ? 0 : index.start(first);
        int to = isLast ? paragraph.text().length() : index.end(last);
        String before = isFirst ? "" : MORE;
        int shift = before.length() - from;
        int firstShown = first;
        int lastShown = last;
        return new Snippet(
                before + paragraph.text().substring(from, to) + (isLast ? "" : MORE),
                candidate.words().stream()
                        .filter(it -> it >= firstShown && it <= lastShown)
                        .map(it -> new Mark(index.start(it) + shift, index.end(it) + shift))
                        .toList());
    }
}
