package nl.kieswijzer.election.changes;

import java.util.List;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.ThemeId;

/** A theme without its topics, each of which changes by itself. */
public record ThemeTexts(ThemeId id, LocalizedText name, LocalizedText background, List<Theme.Note> notes) {
    static ThemeTexts of(Theme theme) {
        return new ThemeTexts(theme.id(), theme.name(), theme.background(), theme.notes());
    }
}
