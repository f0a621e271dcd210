package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** Who is behind this site: who makes it, who answers for it, how it is paid, and how to reach them. */
public final class AboutPage {
    private final LocalEdition edition;
    private final Texts texts;

    private AboutPage(LocalEdition edition) {
        this.edition = edition;
        this.texts = edition.texts();
    }

    public static ReadingPage of(LocalEdition edition, Contact contact) {
        Texts texts = edition.texts();
        return ReadingPage.of(
                texts,
                texts.get("about.title"),
                texts.get("about.description"),
                Links::about,
                Set.of(StyleSheet.EXPLORE),
                new AboutPage(edition).content(contact));
    }

    private Div content(Contact contact) {
        Provenance provenance = edition.edition().provenance();
        Links links = edition.links();
        Div page = PageParts.page(texts.get("about.title"), Parts.lead(texts.get("about.lead")));
        page.add(section("makers", new Paragraph(edition.in(provenance.coding()))));
        page.add(section("answers", link(links.method(), "about.answers.link")));
        page.add(section("money"));
        page.add(new Section(new H2(texts.get("about.contact.title")), contact.ofTheSender(texts)));
        return page;
    }

    /** The texts {@code about.NAME.title} and {@code .text}, and what belongs to them. */
    private Section section(String name, Paragraph... more) {
        Section section = new Section(
                new H2(texts.get("about." + name + ".title")), new Paragraph(texts.get("about." + name + ".text")));
        section.add(more);
        return section;
    }

    private Paragraph link(String address, String key) {
        return new Paragraph(new Anchor(address, texts.get(key)));
    }
}
