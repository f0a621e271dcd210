package nl.kieswijzer.desk.draft.help;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.kieswijzer.desk.page.Later;
import nl.kieswijzer.matching.report.EditionReport;
import nl.kieswijzer.matching.report.Electorate;
import nl.kieswijzer.matching.report.PartyPair;
import nl.kieswijzer.matching.report.Simulation;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * How well a draft asks, in the figures and the words of the method page. The report takes longer than a page should, so it comes after
 * it.
 */
public final class AskingFigures extends Div {
    private static final int FEWEST_PARTIES = 2;

    private final transient Texts texts;
    private final transient Asks asks;
    private final Div figures = new Div();

    /**
     * The figures of a draft.
     *
     * @param statements where its statements are
     */
    public AskingFigures(Texts texts, Asks asks, String statements) {
        this.texts = texts;
        this.asks = asks;
        addClassName("asking-figures");
        add(
                new H2(texts.get("desk.help.asking")),
                new SetNotes(texts, asks),
                figures,
                Parts.link(statements, texts.get("desk.help.toStatements")));
        if (asks.coding().statements().isEmpty() || asks.edition().parties().size() < FEWEST_PARTIES) {
            figures.add(Parts.note(texts.get("desk.help.nothingToAsk")));
        } else {
            figures.add(Parts.note(texts.get("desk.help.counting")));
            new Later(getElement()).after(0, this::fill);
        }
    }

    private void fill() {
        EditionReport report = Reports.of(asks.coding());
        int all = report.statements().size();
        figures.removeAll();
        figures.add(
                line("divided", all, all - report.undivided().size()),
                line(
                        "ranked",
                        report.rankedOnAFullSheet().size(),
                        report.parties().size()),
                alike(report));
        if (!report.rankedOnAFullSheet().isEmpty()) {
            Simulation voters = report.simulation(Electorate.UNIFORM);
            figures.add(new Paragraph(texts.get(
                    "desk.help.voters", voters.voters(), Math.round(100.0 * voters.ties() / voters.voters()))));
        }
    }

    private Paragraph alike(EditionReport report) {
        List<PartyPair> pairs = report.rankedPairs().stream()
                .filter(PartyPair::withoutDifference)
                .toList();
        return pairs.isEmpty() ? line("apart") : line("alike", asks.names(texts, pairs));
    }

    private Paragraph line(String name, Object... values) {
        return new Paragraph(texts.get("method.asking." + name, values));
    }
}
