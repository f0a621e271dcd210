package nl.kieswijzer.programme.search;

import java.util.List;
import nl.kieswijzer.programme.Span;

/**
 * A paragraph in which all words stand that were asked for.
 *
 * @param programme which one, as whoever asked calls it
 * @param place the paragraph
 * @param snippet its words, or those of it around what was asked for, with '…' where some were left off
 * @param marks what to mark in the snippet, in order
 */
public record Found<P>(P programme, Span place, String snippet, List<Mark> marks) {
    /** A word in a snippet: where it begins, and behind its last character. */
    public record Mark(int start, int end) {}

    public Found {
        marks = List.copyOf(marks);
    }

    public int page() {
        return place.page();
    }
}
