package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** One statement beside one party: your answer, its position, and the words that this rests on. */
final class StatementWhy extends ListItem {
    private final transient ResultContext context;
    private final transient Texts texts;
    private final transient PartyId party;

    StatementWhy(ResultContext context, Statement statement, PartyId party, Worksheet.Line line, Div quotes) {
        this.context = context;
        this.texts = context.texts();
        this.party = party;
        addClassName(line.party().isPresent() ? "says" : "silent");
        getElement().setAttribute("data-statement", statement.id().value());
        statement
                .position(party)
                .ifPresentOrElse(
                        it -> add(unfolding(statement, it, line(statement, line), quotes)),
                        () -> silent(statement, line(statement, line)));
    }

    /** One line: the circle, the statement, both answers; unfolded, why, and the party's own words. */
    private NativeDetails unfolding(Statement statement, Position position, Span line, Div quotes) {
        NativeDetails details = Parts.styled("why", new NativeDetails());
        details.setSummary(line);
        details.setContent(why(statement, position, quotes));
        return details;
    }

    /** Silent in its programme: what it answered itself unfolds, if it did. */
    private void silent(Statement statement, Span line) {
        SaidBeside.of(context.texts(), context.edition(), statement, party)
                .ifPresentOrElse(
                        it -> {
                            NativeDetails details = Parts.styled("why", new NativeDetails());
                            details.setSummary(line);
                            details.setContent(new Div(it));
                            add(details);
                        },
                        () -> add(line));
    }

    private Span line(Statement statement, Worksheet.Line line) {
        Span circle = Parts.span(line.voter().isPresent() ? StripPlace.of(line).style() : "open", "");
        circle.getElement().setAttribute("aria-hidden", "true");
        Span text = Parts.span("why-text", statement.text().in(texts.locale()));
        text.getElement().setAttribute("data-number", number(statement));
        statement
                .text()
                .otherLanguage(texts.locale())
                .ifPresent(it -> text.getElement().setAttribute("lang", it));
        return Parts.styled("why-line", new Span(circle, text, Parts.span("stances", stances(statement))));
    }

    /** That of its column, where all parties and statements stand in one matrix. */
    private String number(Statement statement) {
        return Integer.toString(context.edition().statementIds().indexOf(statement.id()) + 1);
    }

    /** Both answers; where the party is silent the head of the list says so, once for all. */
    private String stances(Statement statement) {
        String you = texts.get("result.you");
        String answer = context.markedAnswer(statement);
        return context.position(statement, party)
                .map(it -> texts.get("why.both", you, answer, context.partyShortName(party), it))
                .orElseGet(() -> texts.get("why.you", you, answer));
    }

    /** That a position was derived from the quotes is said once a party; that the party confirmed one, beside it. */
    private Div why(Statement statement, Position position, Div quotes) {
        Div why = new Div();
        position.rationale().ifPresent(it -> why.add(Parts.paragraph("rationale", it.in(texts.locale()))));
        why.add(quotes);
        SaidBeside.of(context.texts(), context.edition(), statement, party).ifPresent(why::add);
        why.add(Parts.link(
                FoundLinks.statement(texts.links(), statement.id()), texts.get("statement.about"), "why-way"));
        if (!texts.areOfAnotherVoter()) {
            why.add(Parts.link(texts.links().changing(statement.id()), texts.get("why.change"), "why-way"));
        }
        return why;
    }
}
