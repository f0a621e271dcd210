package nl.kieswijzer.election;

import java.util.List;

/**
 * A theme of the edition with its chapters.
 *
 * @param notes what the source itself remarks on a party here, such as that it says nothing specific
 */
public record Theme(
        ThemeId id, LocalizedText name, LocalizedText background, List<PartyNote> notes, List<Topic> topics) {
    public Theme {
        notes = List.copyOf(notes);
        topics = List.copyOf(topics);
    }
}
