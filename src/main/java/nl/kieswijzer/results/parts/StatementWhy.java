package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One statement beside one party: your answer, its position, its own words and where they come from. */
final class StatementWhy extends ListItem {
    private final transient ResultContext context;
    private final transient Texts texts;

    StatementWhy(ResultContext context, Statement statement, PartyId party, Worksheet.Line line) {
        this.context = context;
        this.texts = context.texts();
        addClassName(line.party().isPresent() ? "says" : "silent");
        getElement().setAttribute("data-statement", statement.id().value());
        statement
                .position(party)
                .ifPresentOrElse(
                        it -> add(unfolding(it, statement, party, line)), () -> add(line(statement, party, line)));
    }

    /** One line: the circle, the statement, both answers; unfolded, why, and the party's own words. */
    private NativeDetails unfolding(Position position, Statement statement, PartyId party, Worksheet.Line line) {
        NativeDetails details = Parts.styled("why", new NativeDetails());
        details.setSummary(line(statement, party, line));
        details.setContent(why(position));
        return details;
    }

    private Span line(Statement statement, PartyId party, Worksheet.Line line) {
        Span circle = Parts.span(line.voter().isPresent() ? StripPlace.of(line).style() : "open", "");
        circle.getElement().setAttribute("aria-hidden", "true");
        Span both = Parts.span(
                "stances",
                texts.get(
                        "why.both",
                        texts.get("result.you"),
                        context.markedAnswer(statement),
                        context.partyShortName(party),
                        context.position(statement, party).orElseGet(() -> texts.get("result.silent"))));
        return Parts.styled(
                "why-line",
                new Span(circle, Parts.span("why-text", statement.text().in(texts.locale())), both));
    }

    private Div why(Position position) {
        Div why = new Div(Parts.paragraph("rationale", position.rationale().in(texts.locale())));
        position.quotes().stream()
                .flatMap(it -> context.edition().quote(it).stream())
                .forEach(it -> why.getElement().appendChild(quote(it)));
        why.add(Parts.paragraph(
                "source", texts.get("result.source." + position.source().name().toLowerCase(Locale.ROOT))));
        return why;
    }

    private Element quote(Quote quote) {
        return new Element("blockquote")
                .setAttribute("lang", context.edition().provenance().quoteLanguage())
                .setText(quote.text());
    }
}
