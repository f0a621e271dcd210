package nl.kieswijzer.explore.archive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** The editions in the archive, each with the way to it. */
public final class ArchivePage {
    private ArchivePage() {}

    public static ReadingPage of(Texts texts, List<EditionRevision> archive) {
        Component list = archive.isEmpty() ? new Paragraph(texts.get("archive.none")) : list(texts, archive);
        return ReadingPage.of(
                texts,
                texts.get("archive.title"),
                texts.get("archive.lead"),
                Links::archive,
                Set.of(StyleSheet.EXPLORE),
                PageParts.page(texts.get("archive.title"), Parts.lead(texts.get("archive.lead")), list));
    }

    private static UnorderedList list(Texts texts, List<EditionRevision> archive) {
        UnorderedList list = Parts.styled("archive", new UnorderedList());
        archive.forEach(it -> list.add(new ListItem(line(texts, it.edition()))));
        return list;
    }

    private static Div line(Texts texts, Edition edition) {
        return new Div(
                new H2(Parts.link(
                        ArchiveAddress.of(edition.id(), texts.language()),
                        edition.election().name().in(texts.locale()))),
                new Paragraph(texts.date(edition.election().date())),
                new Paragraph(texts.get(
                        "archive.counts",
                        edition.statements().size(),
                        edition.parties().size())));
    }
}
