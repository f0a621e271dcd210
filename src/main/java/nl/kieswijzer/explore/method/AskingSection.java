package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.matching.report.EditionReport;
import nl.kieswijzer.matching.report.Electorate;
import nl.kieswijzer.matching.report.PartyMap;
import nl.kieswijzer.matching.report.PartyPair;
import nl.kieswijzer.matching.report.Simulation;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How well the edition asks: what divides, who can't be told apart, a map of the parties, and what simulated voters see. */
final class AskingSection {
    /** From here on, a picture of distances is a poor one: see {@link PartyMap#stress}. */
    private static final double POOR = 0.2;

    private static final int FEWEST_ON_A_MAP = 3;

    private final LocalEdition edition;
    private final EditionReport report;
    private final Texts texts;

    private AskingSection(LocalEdition edition) {
        this.edition = edition;
        this.report = AskingReports.of(edition.edition());
        this.texts = edition.texts();
    }

    static Section of(LocalEdition edition) {
        return new AskingSection(edition).section();
    }

    private Section section() {
        Section section = PageParts.section("m-asking", new H2(text("title")));
        section.add(new Paragraph(text("text")), statements(), new Paragraph(ranked()), new Paragraph(alike()));
        if (report.map().places().size() >= FEWEST_ON_A_MAP) {
            section.add(map());
        }
        if (!report.rankedOnAFullSheet().isEmpty()) {
            Simulation uniform = report.simulation(Electorate.UNIFORM);
            section.add(
                    new Paragraph(
                            text("voters", uniform.voters(), AskingTables.percent(uniform.ties(), uniform.voters()))),
                    AskingTables.leaders(edition, report));
        }
        return section;
    }

    private Div statements() {
        int all = report.statements().size();
        return new Div(
                new Paragraph(text("divided", all, all - report.undivided().size())),
                new Fold(new Span(text("statements"))).with(AskingTables.statements(edition, report)));
    }

    private String ranked() {
        return text(
                "ranked", report.rankedOnAFullSheet().size(), report.parties().size());
    }

    /** The ranked pairs that take different stances nowhere, by name. */
    private String alike() {
        List<String> pairs = report.rankedPairs().stream()
                .filter(PartyPair::withoutDifference)
                .map(this::names)
                .toList();
        return pairs.isEmpty() ? text("apart") : text("alike", String.join("; ", pairs));
    }

    private Div map() {
        PartyMap map = report.map();
        Div part = new Div(
                Parts.styled("party-map", new PartyMapPicture(edition, map, text("map"), text("mapAsText"))),
                Parts.paragraph("soft", text("mapNote") + (map.stress() < POOR ? "" : " " + text("mapPoor"))));
        if (!map.unplaced().isEmpty()) {
            part.add(Parts.paragraph("soft", text("mapWithout", texts.list(names(map.unplaced())))));
        }
        part.add(new Fold(new Span(text("distances"))).with(AskingTables.distances(edition, report)));
        return part;
    }

    private String names(PartyPair pair) {
        return texts.list(names(List.of(pair.first(), pair.second())));
    }

    private List<String> names(List<PartyId> parties) {
        return edition.parties().stream()
                .filter(it -> parties.contains(it.id()))
                .map(Party::name)
                .toList();
    }

    private String text(String name, Object... values) {
        return texts.get("method.asking." + name, values);
    }
}
