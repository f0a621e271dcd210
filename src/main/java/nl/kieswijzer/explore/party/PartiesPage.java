package nl.kieswijzer.explore.party;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** All parties, with how much each of them says. */
public final class PartiesPage {
    private PartiesPage() {}

    public static ReadingPage of(LocalEdition edition) {
        Texts texts = edition.texts();
        String lead = texts.get("party.index.lead", edition.edition().parties().size());
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        edition.parties().forEach(it -> list.add(party(edition, it)));
        return ReadingPage.of(
                texts,
                texts.get("party.index.title"),
                lead,
                Links::parties,
                Set.of(StyleSheet.EXPLORE),
                PageParts.page(texts.get("party.index.title"), Parts.lead(lead), list));
    }

    private static ListItem party(LocalEdition edition, Party party) {
        H2 name = new H2();
        name.add(new Anchor(edition.links().party(party.id()), party.name()));
        return new ListItem(
                name,
                Parts.paragraph(
                        "soft",
                        edition.texts()
                                .get(
                                        "party.index.counts",
                                        edition.quotes(party.id()).count(),
                                        edition.stands(party.id()).count(),
                                        edition.edition().statements().size())));
    }
}
