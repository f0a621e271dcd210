package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.RoundFigures;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Measured;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The figures of a round. */
final class CodingTables {
    private final LocalEdition edition;
    private final Round round;
    private final RoundFigures figures;
    private final Texts texts;

    CodingTables(LocalEdition edition, Round round, RoundFigures figures) {
        this.edition = edition;
        this.round = round;
        this.figures = figures;
        this.texts = edition.texts();
    }

    /** Of the round as a whole, each alpha with its interval. */
    NativeTable whole() {
        NativeTable table = table("caption", "kind");
        if (!round.candidates().isEmpty()) {
            add(table, "all", figures.all());
        }
        add(table, "kept", figures.kept());
        add(table, "stances", figures.stances());
        return table;
    }

    /** Of each statement, with a mark where nothing may be concluded. */
    NativeTable statements() {
        NativeTable table = table("statementsCaption", "statement");
        figures.statements().forEach((id, its) -> {
            NativeTableCell alpha = add(table, name(id), its);
            if (its.isTooLow()) {
                alpha.add(new Text(" "), Parts.span("too-low", text("tooLow")));
            }
        });
        return table;
    }

    /** Of every two readers. */
    NativeTable coders() {
        NativeTable table = table("codersCaption", "coders");
        figures.coders()
                .forEach((two, its) -> add(table, new NativeTableHeaderCell(text("two", two.one(), two.other())), its));
        return table;
    }

    private void add(NativeTable table, String kind, Measured measured) {
        NativeTableCell alpha = add(table, new NativeTableHeaderCell(text(kind)), measured.figures());
        measured.interval()
                .ifPresent(it -> alpha.add(
                        new Text(" "),
                        Parts.span(
                                "soft",
                                text("between", AlphaText.of(it.low(), texts), AlphaText.of(it.high(), texts)))));
    }

    private NativeTableHeaderCell name(StatementId id) {
        NativeTableHeaderCell header = new NativeTableHeaderCell();
        header.add(StatementWords.of(id, round, edition));
        return header;
    }

    private NativeTableCell add(NativeTable table, NativeTableHeaderCell header, Figures its) {
        header.getElement().setAttribute("scope", "row");
        NativeTableCell alpha = new NativeTableCell();
        alpha.add(new Span(AlphaText.of(its.alpha(), texts)));
        NativeTableRow row = table.getBody().addRow();
        row.add(header);
        row.add(new NativeTableCell(text("of", its.equal(), its.units())));
        row.add(alpha);
        return alpha;
    }

    private NativeTable table(String caption, String kind) {
        NativeTable table = new NativeTable();
        table.addClassNames("figures", "coding");
        table.setCaptionText(text(caption));
        NativeTableRow head = table.getHead().addRow();
        List.of(kind, "equal", "alpha").forEach(it -> head.add(WorkedExample.header("col", text(it))));
        return table;
    }

    private String text(String name, Object... values) {
        return texts.get("method.agreement." + name, values);
    }
}
