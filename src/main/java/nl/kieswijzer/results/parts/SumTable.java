package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.TableElement;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.KeptPart;
import nl.kieswijzer.site.markup.Markup;

/** 'Reken maar na': the arithmetic of one party, line by line, to be checked with a pencil. Both answers stand below it. */
final class SumTable {
    private static final int COLUMNS = 2;

    /** The table of a party, without its rows. */
    private record TableKey(PartyId party) {}

    /** All that the look of a line depends on. */
    private record LineKey(Worksheet.Line line) {}

    private record FootKey(int halfPoints, int weight) {}

    private record LeftKey(long left) {}

    private final Worksheet worksheet;
    private final ResultContext context;
    private final Texts texts;
    private final PartyId party;

    SumTable(Worksheet worksheet, ResultContext context, PartyId party) {
        this.worksheet = worksheet;
        this.context = context;
        this.texts = context.texts();
        this.party = party;
    }

    String markup() {
        return worksheet.weight() == 0
                ? context.kept(SumTable.class, () -> unfolding(new Paragraph(texts.get("sum.nothing"))))
                : Markup.fill(context.kept(new TableKey(party), this::outline), rows() + foot(), left());
    }

    private NativeDetails unfolding(Component content) {
        NativeDetails details = Parts.styled("more", new NativeDetails());
        details.addClassName("sum");
        details.setSummaryText(texts.get("sum.title"));
        details.setContent(content);
        return details;
    }

    private NativeDetails outline() {
        TableElement table = new TableElement("sum-table", texts.get("sum.caption", context.partyName(party)));
        table.head(texts.get("sum.statement"), texts.get("sum.points"));
        table.rows(KeptPart.hole());
        return unfolding(new Div(new Paragraph(texts.get("sum.lead")), table, KeptPart.hole()));
    }

    private String rows() {
        return worksheet.lines().stream()
                .filter(Worksheet.Line::counts)
                .map(it -> context.kept(new LineKey(it), () -> line(it)))
                .collect(Collectors.joining());
    }

    private String foot() {
        return context.kept(
                new FootKey(worksheet.halfPoints(), worksheet.weight()),
                () -> new TableElement.Foot(
                        texts.get(
                                "sum.result",
                                Numbers.points(worksheet.halfPoints()),
                                worksheet.weight(),
                                Numbers.hundredths(worksheet.hundredths().orElseThrow(), texts),
                                worksheet.percentage().orElseThrow()),
                        COLUMNS));
    }

    private TableElement.Row line(Worksheet.Line line) {
        Span circle = Parts.span(StripPlace.of(line).style(), "");
        circle.getElement().setAttribute("aria-hidden", "true");
        return new TableElement.Row(
                context.statementText(line.statement()),
                Parts.styled("points", new Span(circle, new Span(points(line)))));
    }

    /** A starred statement shows that it counts double. */
    private static String points(Worksheet.Line line) {
        String once = Numbers.points(line.agreement().orElseThrow().halfPoints());
        return line.weight() == 1
                ? once
                : "%s × %d = %s".formatted(once, line.weight(), Numbers.points(line.halfPoints()));
    }

    private String left() {
        long left = worksheet.lines().stream().filter(it -> !it.counts()).count();
        return context.kept(new LeftKey(left), () -> Parts.paragraph("source", texts.get("sum.left", left)));
    }
}
