package nl.kieswijzer.election;

/**
 * A quote as it stands beside a position that rests on it.
 *
 * @param words the words in it that count; all of it where the pack marks none
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
    static Passage of(Quote quote, Position.Sentence sentence) {
        return new Passage(quote, "“" + before(sentence.words()) + sentence.words() + after(sentence.words()) + "”");
    }

    /** What to show first: the words that count, or the whole quote where there is little more to it. */
    public String shown() {
        return isPart() ? words : quote.text();
    }

    /** Whether there is more to read than is {@link #shown}. */
    public boolean isPart() {
        return quote.text().length() - words.length() >= LITTLE;
    }

    /** Whether the quote counts from its first word to its last. */
    public boolean isWhole() {
        return words.equals(quote.text());
    }

    /** A sentence begins with a capital; what does not was taken out of one. */
    private static String before(String words) {
        return Character.isLowerCase(words.charAt(0)) ? "… " : "";
    }

    private static String after(String words) {
        return Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? " …" : "";
    }
}
