package nl.kieswijzer.election;

import java.util.List;
import nl.kieswijzer.core.PartyId;

/**
 * This project's own reading of a party's quotes on a topic against the legend.
 *
 * @param level any but {@link AssessmentLevel#NONE}: a party without words on a topic has no assessment there
 * @param quotes the passages read, at least one
 */
public record Assessment(PartyId party, AssessmentLevel level, List<QuoteId> quotes, LocalizedText rationale) {
    public Assessment {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty() || level == AssessmentLevel.NONE) {
            throw new IllegalArgumentException("an assessment of %s needs a quote and a level".formatted(party));
        }
    }
}
