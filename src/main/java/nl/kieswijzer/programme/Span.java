package nl.kieswijzer.programme;

/**
 * A stretch of the text of one page.
 *
 * @param start where it begins in the text of the page
 * @param end behind its last character
 */
public record Span(int page, int start, int end) {
    public Span {
        if (page < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch: %d to %d of page %d".formatted(start, end, page));
        }
    }
}
