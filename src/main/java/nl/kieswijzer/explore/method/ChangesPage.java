package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.changes.RevisionChanges;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** What changed in statements, positions and quotes with every revision, the latest first. */
public final class ChangesPage {
    private ChangesPage() {}

    /** With all revisions of the edition, the latest first. */
    public static ReadingPage of(LocalEdition edition, List<EditionRevision> history) {
        Texts texts = edition.texts();
        Div page = PageParts.page(texts.get("changes.title"), Parts.lead(texts.get("changes.lead")));
        for (int i = 0; i < history.size(); i++) {
            LocalEdition newer = new LocalEdition(history.get(i), texts);
            page.add(
                    i + 1 < history.size()
                            ? RevisionEntry.changed(newer, RevisionChanges.between(history.get(i + 1), history.get(i)))
                            : RevisionEntry.first(newer));
        }
        return ReadingPage.of(
                texts,
                texts.get("changes.title"),
                texts.get("changes.lead"),
                Links::changes,
                Set.of(StyleSheet.EXPLORE, StyleSheet.FIGURES),
                page);
    }
}
