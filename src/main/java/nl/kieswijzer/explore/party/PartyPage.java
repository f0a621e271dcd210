package nl.kieswijzer.explore.party;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.explore.parts.SchemaOrg;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** A party: its quotes by topic, where it stands on every statement, how it was assessed, and what it is silent on. */
public final class PartyPage {
    private final LocalEdition edition;
    private final Party party;
    private final Texts texts;
    private final Explainer explainer;

    private PartyPage(LocalEdition edition, Party party) {
        this.edition = edition;
        this.party = party;
        this.texts = edition.texts();
        this.explainer = new Explainer(edition);
    }

    public static ReadingPage of(LocalEdition edition, Party party) {
        Texts texts = edition.texts();
        String election = edition.in(edition.edition().election().name());
        return ReadingPage.of(
                        texts,
                        party.name(),
                        texts.get("party.description", party.name(), election),
                        it -> it.party(party.id()),
                        Set.of(StyleSheet.EXPLORE, StyleSheet.PARTY),
                        new PartyPage(edition, party).content())
                .withData(base -> {
                    Map<String, Object> page = new SchemaOrg(edition, base)
                            .page("WebPage", party.name(), texts.links().party(party.id()));
                    page.put("about", SchemaOrg.node("Organization", "name", party.name()));
                    return page;
                });
    }

    private Div content() {
        Div page = PageParts.page(party.name(), Parts.lead(counts()));
        List<Position> positions = edition.edition().statements().stream()
                .flatMap(it -> it.position(party.id()).stream())
                .toList();
        long confirmed = positions.stream().filter(Position::isConfirmed).count();
        if (confirmed > 0) {
            page.add(Parts.paragraph("soft", texts.get("party.confirmed", confirmed)));
        }
        edition.note(party.id()).ifPresent(it -> page.add(note(it)));
        List<Topic> spoken = topics(true);
        if (!spoken.isEmpty()) {
            page.add(quotes(spoken));
        }
        page.add(new PartyStances(edition, party, explainer));
        if (isAssessed()) {
            page.add(new PartyAssessments(edition, party, explainer));
        }
        page.add(silence(), PageParts.toTheQuiz(texts), PageParts.toTop(texts), explainer.meanings());
        return page;
    }

    private boolean isAssessed() {
        return edition.edition()
                .topics()
                .anyMatch(it -> edition.assessment(it, party.id()).isPresent());
    }

    private String counts() {
        return texts.get(
                "party.counts",
                edition.quotes(party.id()).count(),
                topics(true).size(),
                edition.stands(party.id()).count(),
                edition.edition().statements().size());
    }

    private Paragraph note(String text) {
        Paragraph note = Parts.note(text);
        note.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        return note;
    }

    private Section quotes(List<Topic> spoken) {
        QuoteShelf shelf = new QuoteShelf(edition, explainer);
        Section quotes = PageParts.section("citaten", new H2(texts.get("party.quotes")));
        spoken.forEach(topic -> {
            H3 name = new H3();
            name.add(new Anchor(edition.page(topic.id()), edition.in(topic.name())));
            quotes.add(name);
            edition.quotes(party.id(), topic.id()).forEach(it -> quotes.add(shelf.show(it)));
        });
        return quotes;
    }

    private Section silence() {
        List<Topic> silent = topics(false);
        Section silence = PageParts.section(Anchors.SILENT, new H2(texts.get("party.silent")));
        if (silent.isEmpty()) {
            silence.add(new Paragraph(texts.get("party.silentNowhere")));
            return silence;
        }
        UnorderedList list = new UnorderedList();
        silent.forEach(it -> list.add(new ListItem(new Anchor(edition.page(it.id()), edition.in(it.name())))));
        silence.add(Parts.paragraph("soft", texts.get("party.silentLead")), list);
        return silence;
    }

    private List<Topic> topics(boolean spoken) {
        return edition.edition()
                .topics()
                .filter(it -> edition.quotes(party.id(), it.id()).isEmpty() != spoken)
                .toList();
    }
}
