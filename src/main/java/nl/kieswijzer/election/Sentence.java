package nl.kieswijzer.election;

/**
 * The words of a quote that a position rests on: a sentence or two, taken out of it literally.
 *
 * @param words with {@link Passage#LEFT_OUT} where something between them is left out
 */
public record Sentence(QuoteId quote, String words) {
    public Sentence {
        if (words.isBlank()) {
            throw new IllegalArgumentException("of quote %s no words count".formatted(quote));
        }
    }
}
