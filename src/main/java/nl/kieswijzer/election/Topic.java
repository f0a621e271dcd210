package nl.kieswijzer.election;

import java.util.List;

/**
 * A chapter of a theme.
 *
 * @param assessments at most one a party; a party that is not in it has said nothing on the topic
 */
public record Topic(TopicId id, LocalizedText name, LocalizedText introduction, List<Assessment> assessments) {
    public Topic {
        assessments = List.copyOf(assessments);
    }
}
