package nl.kieswijzer.election;

import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;

/**
 * Where a party stands on a statement, on its own words. A party without a position is silent.
 *
 * @param quotes the passages it rests on, at least one, all of this party
 * @param rationale why these words give this stance, in one sentence
 */
public record Position(
        PartyId party, Stance stance, PositionSource source, List<QuoteId> quotes, LocalizedText rationale) {
    public Position {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a position of %s needs a quote".formatted(party));
        }
    }
}
