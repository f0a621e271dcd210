package nl.kieswijzer.programme.passage;

import java.util.List;
import nl.kieswijzer.programme.Span;

/**
 * Where a passage stands in a programme.
 *
 * @param spans in reading order, at least one: more where it goes on over the end of a page, or where something in it is left out
 */
public record Place(List<Span> spans) {
    public Place {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a passage stands somewhere");
        }
    }

    /** The page on which it begins. */
    public int page() {
        return spans.getFirst().page();
    }

    /** Where on that page it begins. */
    public int offset() {
        return spans.getFirst().start();
    }
}
