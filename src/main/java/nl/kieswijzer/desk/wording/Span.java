package nl.kieswijzer.desk.wording;

/**
 * A stretch of a text.
 *
 * @param from its first character
 * @param to the one after its last
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("no stretch from %d to %d".formatted(from, to));
        }
    }

    public String in(String text) {
        return text.substring(from, to);
    }

    /** Whether they share a character. */
    public boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}
