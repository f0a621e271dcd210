package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.matching.report.EditionReport;
import nl.kieswijzer.matching.report.Electorate;
import nl.kieswijzer.matching.report.PartyFigures;
import nl.kieswijzer.matching.report.PartyPair;
import nl.kieswijzer.matching.report.Simulation;
import nl.kieswijzer.matching.report.StatementMoves;
import nl.kieswijzer.site.Texts;

/** The tables of how well an edition asks. */
final class AskingTables {
    private static final String PERCENT = "%d%%";

    private AskingTables() {}

    /** Per statement how many parties speak, whether it divides, and how often the top three would be another without it. */
    static NativeTable statements(LocalEdition edition, EditionReport report) {
        Texts texts = edition.texts();
        Simulation uniform = report.simulation(Electorate.UNIFORM);
        Map<StatementId, StatementMoves> moves =
                uniform.statements().stream().collect(Collectors.toMap(StatementMoves::statement, Function.identity()));
        NativeTable table = table(texts, "statementsCaption", "statement", "speak", "divides", "moves");
        report.statements()
                .forEach(it -> add(
                        table,
                        edition.edition()
                                .statement(it.statement())
                                .<Component>map(
                                        statement -> new Anchor(edition.page(statement), edition.in(statement.text())))
                                .orElseGet(() -> new Span(it.statement().value())),
                        Integer.toString(it.comparable()),
                        texts.get(it.divides() ? "method.asking.yes" : "method.asking.no"),
                        PERCENT.formatted(percent(
                                Stream.ofNullable(moves.get(it.statement()))
                                        .mapToInt(StatementMoves::topThree)
                                        .sum(),
                                uniform.voters()))));
        return table;
    }

    /** How far the parties on the map are apart, the nearest first. */
    static NativeTable distances(LocalEdition edition, EditionReport report) {
        NativeTable table = table(edition.texts(), "distancesCaption", "pair", "both", "differ", "distance");
        report.pairs().stream()
                .filter(it -> !report.map().unplaced().contains(it.first())
                        && !report.map().unplaced().contains(it.second()))
                .filter(it -> it.both() > 0)
                .sorted(Comparator.comparing((PartyPair it) -> it.distance().orElseThrow())
                        .thenComparing(PartyPair::first)
                        .thenComparing(PartyPair::second))
                .forEach(it -> add(
                        table,
                        Stream.of(it.first(), it.second())
                                .map(edition::name)
                                .sorted()
                                .collect(Collectors.joining(" – ")),
                        Integer.toString(it.both()),
                        Integer.toString(it.differ()),
                        PERCENT.formatted(Math.round(100 * it.distance().orElseThrow()))));
        return table;
    }

    /** How often a party leads, for voters at random and for those who answer like it. */
    static NativeTable leaders(LocalEdition edition, EditionReport report) {
        Simulation uniform = report.simulation(Electorate.UNIFORM);
        Simulation alike = report.simulation(Electorate.LIKE_A_PARTY);
        NativeTable table = table(edition.texts(), "leadersCaption", "party", "random", "alikeVoters");
        uniform.parties().stream()
                .filter(it -> report.rankedOnAFullSheet().contains(it.party()))
                .sorted(Comparator.comparing(PartyFigures::leads).reversed())
                .forEach(it -> add(
                        table,
                        edition.name(it.party()),
                        PERCENT.formatted(percent(it.leads(), uniform.voters())),
                        PERCENT.formatted(shareAlike(alike, it.party()))));
        return table;
    }

    private static int shareAlike(Simulation alike, PartyId party) {
        return alike.parties().stream()
                .filter(it -> it.party().equals(party))
                .mapToInt(it -> percent(it.leadsAlike(), it.alike()))
                .sum();
    }

    private static NativeTable table(Texts texts, String caption, String... heads) {
        NativeTable table = new NativeTable();
        table.addClassNames("figures", "asking");
        table.setCaptionText(texts.get("method.asking." + caption));
        NativeTableRow head = table.getHead().addRow();
        Stream.of(heads).forEach(it -> head.add(WorkedExample.header("col", texts.get("method.asking." + it))));
        return table;
    }

    private static void add(NativeTable table, String name, String... cells) {
        add(table, new Span(name), cells);
    }

    private static void add(NativeTable table, Component name, String... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell header = WorkedExample.header("row", "");
        header.add(name);
        row.add(header);
        List.of(cells).forEach(it -> row.add(new NativeTableCell(it)));
    }

    /** A part in whole per cents. */
    static int percent(int some, int all) {
        return (int) Math.round(100.0 * some / all);
    }
}
