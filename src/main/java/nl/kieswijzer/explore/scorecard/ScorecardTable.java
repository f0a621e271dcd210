package nl.kieswijzer.explore.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Drawing;

/**
 * A row a party, a column a topic. A narrow screen shows it as a list of parties instead, by style alone; since a table that
 * is styled as something else stops being one to a screen reader, every part says its role.
 */
final class ScorecardTable extends NativeTable {
    private final LocalEdition edition;
    private final List<Topic> topics;

    ScorecardTable(LocalEdition edition, Theme theme, Explainer explainer) {
        this.edition = edition;
        this.topics = theme.topics();
        addClassName("levels");
        role(this, "table");
        setCaptionText(edition.texts().get("scorecard.caption", edition.in(theme.name())));
        addHead();
        addParties(explainer);
    }

    private void addHead() {
        role(getHead(), "rowgroup");
        NativeTableRow row = getHead().addRow();
        role(row, "row");
        row.add(header("columnheader", "col", new Span(edition.texts().get("scorecard.party"))));
        topics.forEach(it -> row.add(header("columnheader", "col", topic(it))));
    }

    private Anchor topic(Topic topic) {
        Anchor link = new Anchor(edition.page(topic.id()));
        Drawing.topic(topic.id().value()).ifPresent(link::add);
        link.add(new Span(edition.in(topic.name())));
        return link;
    }

    private void addParties(Explainer explainer) {
        role(getBody(), "rowgroup");
        edition.parties().forEach(party -> {
            NativeTableRow row = getBody().addRow();
            role(row, "row");
            row.setId(Anchors.party(party.id()));
            row.add(header(
                    "rowheader", "row", new Anchor(edition.links().party(party.id()), party.name()), silentOn(party)));
            topics.forEach(it -> row.add(new ScorecardCell(edition, it, party, explainer)));
        });
    }

    /** In place of a cell for each topic on which a party is silent, a narrow screen has this line. */
    private Span silentOn(Party party) {
        List<Topic> silent = topics.stream()
                .filter(it -> edition.assessment(it, party.id()).isEmpty())
                .toList();
        String text = silent.size() == topics.size()
                ? edition.texts().get("scorecard.silentOnAll")
                : edition.texts()
                        .get(
                                "scorecard.silentOn",
                                silent.stream().map(it -> edition.in(it.name())).collect(Collectors.joining("; ")));
        Span line = new Span(silent.isEmpty() ? "" : text);
        line.addClassName("silent-on");
        return line;
    }

    private static NativeTableHeaderCell header(String role, String scope, Component... parts) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(parts);
        header.getElement().setAttribute("scope", scope);
        role(header, role);
        return header;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
