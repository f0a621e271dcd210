package nl.kieswijzer.explore.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PositionBasis;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.explore.parts.WhoStandsWhere;
import nl.kieswijzer.explore.parts.WhoStandsWhere.Group;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Where each party stands on a statement, and what in its own words says so; last those that say nothing. */
final class PartiesOnIt extends Section {
    private final LocalEdition edition;
    private final Statement statement;
    private final Explainer explainer;
    private final QuoteShelf shelf;
    private final Texts texts;

    PartiesOnIt(LocalEdition edition, Statement statement, WhoStandsWhere who, Explainer explainer) {
        this.edition = edition;
        this.statement = statement;
        this.explainer = explainer;
        this.shelf = new QuoteShelf(edition, explainer);
        this.texts = edition.texts();
        setId("partijen");
        add(new H2(texts.get("statement.parties")));
        who.groups().forEach(this::add);
    }

    private void add(Group group) {
        H3 stance = Parts.styled("stance-head", new H3());
        stance.add(
                Badge.of(group.stance(), texts),
                Parts.span(
                        "count",
                        texts.get("statement.parties.count", group.parties().size())));
        add(stance);
        if (group.stance().isPresent()) {
            group.parties().forEach(it -> statement.position(it.id()).ifPresent(position -> add(of(it, position))));
        } else {
            add(silent(group));
        }
    }

    private Article of(Party party, Position position) {
        H4 name = new H4();
        name.add(way(party));
        Stream<Component> quotes = edition.edition().passages(position).stream().map(shelf::passage);
        Article article = Parts.styled(
                "on-it", new Article(name, new PositionBasis(edition, explainer, statement, position, quotes)));
        article.setId(Anchors.party(party.id()));
        return article;
    }

    private Anchor way(Party party) {
        String place = edition.links().party(party.id()) + "#" + Anchors.statement(statement.id());
        return new Anchor(place, party.name());
    }

    private UnorderedList silent(Group group) {
        UnorderedList list = Parts.styled("silent-parties", new UnorderedList());
        group.parties().forEach(it -> {
            ListItem item = new ListItem(way(it));
            item.setId(Anchors.party(it.id()));
            SaidBeside.of(edition.texts(), edition.edition(), statement, it.id())
                    .ifPresent(said -> {
                        item.add(said);
                        item.addClassName("says-so");
                    });
            list.add(item);
        });
        return list;
    }
}
