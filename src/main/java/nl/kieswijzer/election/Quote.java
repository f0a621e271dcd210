package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.source.ProgrammePage;

/**
 * A passage from a party's election programme, word for word, in the language it was written in.
 *
 * @param topics the topics it bears on, at least one
 * @param place where it stands; empty where the edition does not say
 */
public record Quote(QuoteId id, PartyId party, List<TopicId> topics, String text, Optional<ProgrammePage> place) {
    public Quote {
        topics = List.copyOf(topics);
        if (topics.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("quote %s needs words and a topic".formatted(id));
        }
    }

    /** A quote of which nobody says where it stands. */
    public Quote(QuoteId id, PartyId party, List<TopicId> topics, String text) {
        this(id, party, topics, text, Optional.empty());
    }
}
