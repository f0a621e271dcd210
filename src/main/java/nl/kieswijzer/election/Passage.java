package nl.kieswijzer.election;

/**
 * A quote as it stands beside a position that rests on it: the words that count, and the rest for whoever wants it.
 *
 * @param words what is shown at once: the words that count, or the whole quote where there is little more to it
 */
public record Passage(Quote quote, String words) {
    /** In place of what is left out between two parts of a passage. */
    public static final String LEFT_OUT = " … ";

    /** To fold away fewer characters than this would hide nothing that is in the way. */
    private static final int LITTLE = 80;

    /** A quote that counts whole. */
    public static Passage whole(Quote quote) {
        return new Passage(quote, quote.text());
    }

    /** A quote of which some words count. */
    static Passage of(Quote quote, Sentence sentence) {
        String counting = sentence.words();
        return quote.text().length() - counting.length() < LITTLE
                ? whole(quote)
                : new Passage(quote, "“" + before(counting) + counting + after(counting) + "”");
    }

    /** Whether the quote says more than these words. */
    public boolean isPart() {
        return !words.equals(quote.text());
    }

    /** A sentence begins with a capital; what does not was taken out of one. */
    private static String before(String counting) {
        return Character.isLowerCase(counting.charAt(0)) ? "… " : "";
    }

    private static String after(String counting) {
        return Character.isLetterOrDigit(counting.charAt(counting.length() - 1)) ? " …" : "";
    }
}
