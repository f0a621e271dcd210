package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.SchemaOrg;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.open.OpenLinks;

/** How statements, positions and results come about, what is stored, and where to report a mistake. */
public final class MethodPage {
    private final LocalEdition edition;
    private final Texts texts;

    private MethodPage(LocalEdition edition) {
        this.edition = edition;
        this.texts = edition.texts();
    }

    /**
     * The page.
     *
     * @param hasArchive whether there are editions of earlier elections to lead to
     */
    public static ReadingPage of(LocalEdition edition, Contact contact, boolean hasArchive) {
        Texts texts = edition.texts();
        return ReadingPage.of(
                        texts,
                        texts.get("method.title"),
                        texts.get("method.lead"),
                        Links::method,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.FIGURES),
                        new MethodPage(edition).content(contact, hasArchive))
                .withData(base -> new SchemaOrg(edition, base).dataset());
    }

    private Div content(Contact contact, boolean hasArchive) {
        Provenance provenance = edition.edition().provenance();
        String body = edition.in(edition.edition().election().body());
        Div page = PageParts.page(texts.get("method.title"), Parts.lead(texts.get("method.lead")));
        page.add(section("statements", new Paragraph(texts.get("method.statements.text", body))));
        page.add(section("positions", new Paragraph(edition.in(provenance.coding())), text("positions"), confirmed()));
        page.add(CodingSection.of(edition));
        page.add(
                section("assessments", text("assessments"), link(edition.links().scorecard(), "assessments")));
        page.add(section("formula", text("formula"), new WorkedExample(texts), text("example"), text("ranks")));
        page.add(section("silence", text("silence"), text("range"), text("tooLittle")));
        page.add(AskingSection.of(edition));
        page.add(section("stored", text("stored"), text("check"), text("cookies")));
        page.add(section("sources", new Paragraph(edition.in(provenance.source())), text("sources"), data()));
        page.add(section("mistake", text("mistake"), contact.in(texts)));
        if (hasArchive) {
            page.add(new Paragraph(Parts.link(texts.links().archive(), texts.get("archive.link"))));
        }
        page.add(PageParts.toTop(texts));
        return page;
    }

    /** That parties may confirm what was read, and how many positions are of either kind. */
    private Paragraph confirmed() {
        List<Statement> statements = edition.edition().statements();
        List<Position> positions =
                statements.stream().flatMap(it -> it.positions().stream()).toList();
        long confirmed = positions.stream().filter(Position::isConfirmed).count();
        return new Paragraph(texts.get(
                "method.confirmed.text",
                positions.size() - confirmed,
                confirmed,
                statements.stream()
                        .flatMap(it -> it.answers().stream())
                        .filter(it -> !it.isAccepted())
                        .count()));
    }

    private Section section(String name, Component... parts) {
        Section section = PageParts.section("m-" + name, new H2(texts.get("method." + name + ".title")));
        section.add(parts);
        return section;
    }

    private Paragraph text(String name) {
        return new Paragraph(texts.get("method." + name + ".text"));
    }

    private Paragraph link(String address, String name) {
        return new Paragraph(new Anchor(address, texts.get("method." + name + ".link")));
    }

    private Paragraph data() {
        EditionId id = edition.edition().id();
        Paragraph data = Parts.paragraph("data", "");
        data.add(
                new Anchor(FileLinks.data(id, "json"), "JSON"),
                new Anchor(FileLinks.data(id, "csv"), "CSV"),
                new Anchor(FileLinks.DATA_SCHEMA, "JSON Schema"),
                new Anchor(edition.links().changes(), texts.get("menu.changes")),
                new Anchor(OpenLinks.forOwners(edition.links()), texts.get("owners.title")));
        return data;
    }
}
