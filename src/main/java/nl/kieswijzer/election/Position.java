package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.said.Vote;

/**
 * Where a party stands on a statement, on the words of its programme or on what it answered itself. A party without a position is silent.
 *
 * @param quotes the passages it rests on, all of this party; at least one, unless the party itself confirmed the position
 * @param sentences of those that only in part bear on the statement the words that count, in their order
 * @param rationale why these words give this stance, in one sentence; empty only where there are none
 * @param votes what the party did in parliament, which is another thing than what it says
 */
public record Position(
        PartyId party,
        Stance stance,
        PositionSource source,
        List<QuoteId> quotes,
        List<Sentence> sentences,
        Optional<LocalizedText> rationale,
        List<Vote> votes) {
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
        votes = List.copyOf(votes);
        if (quotes.isEmpty() && source != PositionSource.CONFIRMED) {
            throw new IllegalArgumentException("a position of %s needs a quote".formatted(party));
        }
        if (rationale.isEmpty() && !quotes.isEmpty()) {
            throw new IllegalArgumentException("nobody says why %s stands there".formatted(party));
        }
        if (!quotes.containsAll(sentences.stream().map(Sentence::quote).toList())) {
            throw new IllegalArgumentException("a sentence of a quote that %s does not rest on".formatted(party));
        }
    }

    /** A position without votes. */
    public Position(
            PartyId party,
            Stance stance,
            PositionSource source,
            List<QuoteId> quotes,
            List<Sentence> sentences,
            LocalizedText rationale) {
        this(party, stance, source, quotes, sentences, Optional.of(rationale), List.of());
    }

    /** Whether the party itself says that it stands there. */
    public boolean isConfirmed() {
        return source == PositionSource.CONFIRMED;
    }

    /** The words of a quote that count; empty where it counts whole. */
    public Optional<Sentence> sentence(QuoteId quote) {
        return sentences.stream().filter(it -> it.quote().equals(quote)).findFirst();
    }
}
