package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** What changed in statements, positions and quotes with every revision, the latest first. */
public final class ChangesPage {
    private ChangesPage() {}

    /** With all revisions of the edition, the latest first. */
    public static ReadingPage of(LocalEdition edition, List<EditionRevision> history) {
        Texts texts = edition.texts();
        Anchor feed = new Anchor(FoundLinks.changesFeed(texts.links()), texts.get("changes.feed"));
        feed.getElement().setAttribute("type", ChangesFeed.TYPE.toString());
        Div page =
                PageParts.page(texts.get("changes.title"), Parts.lead(texts.get("changes.lead")), new Paragraph(feed));
        for (int i = 0; i < history.size(); i++) {
            page.add(RevisionEntry.of(history, i, texts).onThePage());
        }
        return ReadingPage.of(
                        texts,
                        texts.get("changes.title"),
                        texts.get("changes.lead"),
                        Links::changes,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.FIGURES),
                        page)
                .withFeed(FoundLinks::changesFeed);
    }
}
