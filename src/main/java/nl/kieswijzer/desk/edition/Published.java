package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What voters get now. */
final class Published extends Div {
    Published(Texts texts, ElectionCatalogue catalogue) {
        UnorderedList list = new UnorderedList();
        catalogue.editions().forEach(it -> catalogue.current(it).ifPresent(now -> list.add(line(texts, now))));
        add(new H2(texts.get("desk.editions.published")));
        add(list.getComponentCount() == 0 ? Parts.paragraph("note", texts.get("desk.editions.nothing")) : list);
    }

    private static ListItem line(Texts texts, EditionRevision now) {
        return new ListItem(
                Parts.span("what", now.edition().election().name().in(texts.locale())),
                Parts.span(
                        "note",
                        texts.get(
                                "desk.editions.revision",
                                now.edition().id(),
                                now.number(),
                                texts.date(now.publishedAt()))));
    }
}
