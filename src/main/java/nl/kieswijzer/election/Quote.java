package nl.kieswijzer.election;

import java.util.List;
import nl.kieswijzer.core.PartyId;

/**
 * A passage from a party's election programme, word for word, in the language it was written in.
 *
 * @param topics the topics it bears on, at least one
 */
public record Quote(QuoteId id, PartyId party, List<TopicId> topics, String text) {
    public Quote {
        topics = List.copyOf(topics);
        if (topics.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("quote %s needs words and a topic".formatted(id));
        }
    }
}
