package nl.kieswijzer.explore.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PositionBasis;
import nl.kieswijzer.explore.parts.QuoteText;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Where a party stands on every statement of the quiz, and why we think so. */
final class PartyStances extends Section {
    private final LocalEdition edition;
    private final Party party;
    private final Explainer explainer;
    private final Texts texts;

    PartyStances(LocalEdition edition, Party party, Explainer explainer) {
        this.edition = edition;
        this.party = party;
        this.explainer = explainer;
        this.texts = edition.texts();
        setId("standpunten");
        OrderedList list = new OrderedList();
        list.addClassName("stances-list");
        edition.edition().statements().forEach(it -> list.add(row(it)));
        add(new H2(texts.get("party.stances")), Parts.paragraph("soft", lead()), list);
    }

    /** What positions rest on: quotes, and where this party answered itself, that too. */
    private String lead() {
        boolean answered = edition.edition().statements().stream()
                .flatMap(it -> it.position(party.id()).stream())
                .anyMatch(it -> it.quotes().isEmpty());
        return texts.get(answered ? "party.stancesLead.own" : "party.stancesLead");
    }

    private ListItem row(Statement statement) {
        Optional<Position> position = statement.position(party.id());
        Paragraph text = Parts.paragraph("statement-text", "");
        text.add(new Anchor(edition.page(statement), edition.in(statement.text())));
        ListItem row = new ListItem(text, Badge.of(position.map(Position::stance), texts));
        row.setId(Anchors.statement(statement.id()));
        position.ifPresentOrElse(
                it -> row.add(why(statement, it)),
                () -> SaidBeside.of(edition.texts(), edition.edition(), statement, party.id())
                        .ifPresent(row::add));
        return row;
    }

    private NativeDetails why(Statement statement, Position position) {
        Stream<Component> quotes = Stream.of(edition.edition().passages(position))
                .filter(it -> !it.isEmpty())
                .map(it -> quotes(edition, it));
        NativeDetails why = new NativeDetails(
                texts.get("party.why"), new PositionBasis(edition, explainer, statement, position, quotes));
        why.addClassName("why");
        return why;
    }

    /** Links to the quotes that something rests on, on this party's own page. */
    static Component quotes(LocalEdition edition, List<Passage> passages) {
        Paragraph links = new Paragraph(new Span(edition.texts().get("party.restsOn")));
        links.addClassName("rests-on-quotes");
        passages.forEach(it -> {
            String words = it.isPart() ? it.words() : QuoteText.opening(it.shown());
            Anchor link = new Anchor("#" + Anchors.quote(it.quote().id()), words);
            link.getElement()
                    .setAttribute("lang", edition.edition().provenance().quoteLanguage());
            links.add(link);
        });
        return links;
    }
}
