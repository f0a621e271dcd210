package nl.kieswijzer.election.changes;

import java.util.stream.Stream;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.ThemeId;
import nl.kieswijzer.election.TopicId;

/** A topic and the theme that it is a chapter of, without its assessments. */
public record TopicTexts(TopicId id, ThemeId theme, LocalizedText name, LocalizedText introduction) {
    static Stream<TopicTexts> of(Theme theme) {
        return theme.topics().stream().map(it -> new TopicTexts(it.id(), theme.id(), it.name(), it.introduction()));
    }
}
