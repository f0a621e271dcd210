package nl.kieswijzer.election.changes;

import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;

/** An assessment, and what it is on. */
public record AssessmentOn(TopicId topic, Assessment assessment) {
    record Id(TopicId topic, PartyId party) {}

    Id id() {
        return new Id(topic, assessment.party());
    }

    static Stream<AssessmentOn> of(Topic topic) {
        return topic.assessments().stream().map(it -> new AssessmentOn(topic.id(), it));
    }
}
