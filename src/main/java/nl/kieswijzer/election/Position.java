package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;

/**
 * Where a party stands on a statement, on its own words. A party without a position is silent.
 *
 * @param quotes the passages it rests on, at least one, all of this party
 * @param sentences of those that only in part bear on the statement the words that count, in their order
 * @param rationale why these words give this stance, in one sentence
 */
public record Position(
        PartyId party,
        Stance stance,
        PositionSource source,
        List<QuoteId> quotes,
        List<Sentence> sentences,
        LocalizedText rationale) {
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

    public Position {
        quotes = List.copyOf(quotes);
        sentences = List.copyOf(sentences);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a position of %s needs a quote".formatted(party));
        }
        if (!quotes.containsAll(sentences.stream().map(Sentence::quote).toList())) {
            throw new IllegalArgumentException("a sentence of a quote that %s does not rest on".formatted(party));
        }
    }

    /** The words of a quote that count; empty where it counts whole. */
    public Optional<Sentence> sentence(QuoteId quote) {
        return sentences.stream().filter(it -> it.quote().equals(quote)).findFirst();
    }
}
