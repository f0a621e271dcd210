package nl.kieswijzer.programme.passage;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import nl.kieswijzer.programme.Span;
import nl.kieswijzer.programme.reading.Hyphens;

/**
 * What somebody selected in a programme, to quote it.
 *
 * @param quote its words, from the first whole word to the last, without ends of lines
 */
public record Selection(Place place, String quote) {
    /**
     * A selection on one page.
     *
     * @param page its number
     * @param start in the text of the page; beyond it is as far as it goes
     * @return empty where there is no word in it, or no such page
     */
    public static Optional<Selection> of(ProgrammeText text, int page, int start, int end) {
        return text.page(page).flatMap(it -> whole(it, start, end)).map(it -> quote(text, new Place(List.of(it))));
    }

    /**
     * A selection as a browser gives it, which may go on over the end of a page.
     *
     * @param page the number of the page on which it begins
     * @return empty where these words don't stand there
     */
    public static Optional<Selection> of(ProgrammeText text, int page, String selected) {
        return Passages.of(text)
                .find(selected, page)
                .map(it -> new Place(it.spans().stream()
                        .map(span -> text.page(span.page())
                                .flatMap(on -> whole(on, span.start(), span.end()))
                                .orElse(span))
                        .toList()))
                .map(it -> quote(text, it));
    }

    /** The page on which it begins. */
    public int page() {
        return place.page();
    }

    private static Selection quote(ProgrammeText text, Place place) {
        StringBuilder quote = new StringBuilder();
        for (Span span : place.spans()) {
            String words = text.page(span.page()).map(it -> words(it, span)).orElse("");
            for (String paragraph : words.split("\\s*\\n\\s*")) {
                if (quote.isEmpty()) {
                    quote.append(paragraph);
                } else if (!paragraph.isEmpty()) {
                    Hyphens.join(quote, paragraph);
                }
            }
        }
        return new Selection(place, quote.toString());
    }

    /** With the hyphen behind them, at which a word was broken that goes on overleaf. */
    private static String words(Page page, Span span) {
        String text = page.text();
        boolean isBroken = span.end() == text.length() - 1 && text.endsWith("-");
        return text.substring(span.start(), isBroken ? text.length() : span.end());
    }

    /** From the first word of which something is selected to the last; whoever drags a pointer misses a letter easily. */
    private static Optional<Span> whole(Page page, int from, int to) {
        String text = page.text();
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        while (start > 0 && isInWord(text, start)) {
            start--;
        }
        while (end < text.length() && isInWord(text, end)) {
            end++;
        }
        return Optional.of(new Span(page.number(), start, end));
    }

    /** Whether there is no end of a word between two characters. */
    private static boolean isInWord(String text, int at) {
        return isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
