package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.KeptPart;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.TableElement;
import nl.kieswijzer.site.Texts;

/** 'Reken maar na': the arithmetic of one party, line by line, to be checked with a pencil. Both answers stand below it. */
final class SumTable extends NativeDetails {
    /** All that the look of a line depends on. */
    private record LineKey(Worksheet.Line line) {}

    private final transient Worksheet worksheet;
    private final transient ResultContext context;
    private final transient Texts texts;

    SumTable(Worksheet worksheet, ResultContext context, PartyId party) {
        this.worksheet = worksheet;
        this.context = context;
        this.texts = context.texts();
        addClassNames("more", "sum");
        setSummaryText(texts.get("sum.title"));
        setContent(
                worksheet.weight() == 0
                        ? new Paragraph(texts.get("sum.nothing"))
                        : new Div(new Paragraph(texts.get("sum.lead")), table(party), left()));
    }

    private TableElement table(PartyId party) {
        TableElement table = new TableElement("sum-table", texts.get("sum.caption", context.partyName(party)));
        table.head(texts.get("sum.statement"), texts.get("sum.points"));
        table.rows(new KeptPart(worksheet.lines().stream()
                .filter(Worksheet.Line::counts)
                .map(it -> context.kept(new LineKey(it), () -> line(it)))
                .collect(Collectors.joining())));
        table.foot(texts.get(
                "sum.result",
                Numbers.points(worksheet.halfPoints()),
                worksheet.weight(),
                Numbers.hundredths(worksheet.hundredths().orElseThrow(), texts),
                worksheet.percentage().orElseThrow()));
        return table;
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

    private Paragraph left() {
        long left = worksheet.lines().stream().filter(it -> !it.counts()).count();
        return Parts.paragraph("source", texts.get("sum.left", left));
    }
}
