package nl.kieswijzer.election;

import java.util.List;
import nl.kieswijzer.core.PartyId;

/**
 * A theme of the edition with its chapters.
 *
 * @param notes what the source itself remarks on a party here, such as that it says nothing specific
 */
public record Theme(ThemeId id, LocalizedText name, LocalizedText background, List<Note> notes, List<Topic> topics) {
    /**
     * A remark of the source on what a party says about a theme.
     *
     * @param text word for word, in the language of the source
     */
    public record Note(PartyId party, String text) {}

    public Theme {
        notes = List.copyOf(notes);
        topics = List.copyOf(topics);
    }
}
