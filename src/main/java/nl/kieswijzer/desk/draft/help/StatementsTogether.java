package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.report.LeavingOut;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** All statements of a draft beside each other: how each divides the parties, and what would be without it. */
public final class StatementsTogether extends Div {
    private final transient Texts texts;
    private final transient Asks asks;
    private final transient Function<StatementId, String> address;

    /**
     * The statements as they are now.
     *
     * @param address where one of them is written
     */
    public StatementsTogether(Texts texts, Asks asks, Function<StatementId, String> address) {
        this.texts = texts;
        this.asks = asks;
        this.address = address;
        addClassName("statements-together");
        add(new H2(texts.get("desk.help.together")), new SetNotes(texts, asks));
        add(
                asks.edition().statements().isEmpty()
                        ? Parts.note(texts.get("desk.help.noStatements"))
                        : Parts.styled("scrolls", new Div(table())));
    }

    private NativeTable table() {
        NativeTable table = Parts.styled("together", new NativeTable());
        table.setCaptionText(texts.get("desk.help.togetherCaption"));
        NativeTableRow head = table.getHead().addRow();
        Stream.of(
                        "desk.help.statement",
                        "stance.agree",
                        "stance.neither",
                        "stance.disagree",
                        "desk.help.silent",
                        "method.asking.divides",
                        "desk.help.rankedWithout")
                .forEach(it -> head.add(heading("col", texts.get(it))));
        asks.edition().statements().forEach(it -> row(table.getBody().addRow(), it));
        return table;
    }

    private void row(NativeTableRow row, Statement statement) {
        NativeTableHeaderCell name = heading("row", "");
        name.add(Parts.link(address.apply(statement.id()), SetNotes.name(asks.edition(), statement.id(), texts)));
        row.add(name);
        Stream.of(Stance.values()).forEach(it -> row.add(number(count(statement, it))));
        row.add(number(asks.edition().parties().size() - statement.positions().size()));
        boolean isUseless = asks.isUseless(statement.id());
        Component divides = Parts.span(
                isUseless ? "to-do" : "divides", texts.get(isUseless ? "method.asking.no" : "method.asking.yes"));
        row.add(new NativeTableCell(divides));
        row.add(number(asks.without(statement.id())
                .map(LeavingOut::ranked)
                .map(it -> it.count())
                .orElse(0)));
    }

    private static int count(Statement statement, Stance stance) {
        return (int) statement.positions().stream()
                .filter(it -> it.stance() == stance)
                .count();
    }

    private static NativeTableCell number(int number) {
        return Parts.styled("number", new NativeTableCell(Integer.toString(number)));
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
