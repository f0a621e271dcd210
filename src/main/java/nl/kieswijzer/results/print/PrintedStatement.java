package nl.kieswijzer.results.print;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.said.SaidBeside;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * One statement on paper: your answer, and every party's position on its own words. It is the item of its list itself:
 * with a block between, Chromium breaks no page within an item, and leaves half of it white.
 */
final class PrintedStatement extends ListItem {
    private final transient ResultContext context;
    private final transient Texts texts;

    PrintedStatement(ResultContext context, Statement statement) {
        this.context = context;
        this.texts = context.texts();
        addClassName("print-statement");
        H3 heading = new H3(statement.text().in(texts.locale()));
        statement
                .text()
                .otherLanguage(texts.locale())
                .ifPresent(it -> heading.getElement().setAttribute("lang", it));
        add(heading, Parts.paragraph("print-answer", texts.get("print.answer", context.markedAnswer(statement))));
        UnorderedList positions = new UnorderedList();
        List<PartyId> parties = context.parties();
        parties.stream()
                .flatMap(it -> statement.position(it).stream())
                .forEach(it -> positions.add(position(statement, it)));
        parties.stream()
                .filter(it -> statement.position(it).isEmpty())
                .forEach(party -> SaidBeside.of(context.texts(), context.edition(), statement, party)
                        .ifPresent(it -> positions.add(
                                new ListItem(new Paragraph(Parts.span("print-party", context.partyName(party))), it))));
        if (positions.getComponentCount() > 0) {
            add(positions);
        }
        List<PartyId> silent =
                parties.stream().filter(it -> statement.position(it).isEmpty()).toList();
        if (!silent.isEmpty()) {
            add(Parts.paragraph("source", texts.get("print.silent", context.partyNames(silent))));
        }
    }

    private ListItem position(Statement statement, Position position) {
        ListItem item = new ListItem(new Paragraph(
                Parts.span("print-party", context.partyName(position.party())),
                new Span(": " + context.word(position.stance()) + ". "),
                Parts.span(
                        "rationale",
                        position.rationale().map(it -> it.in(texts.locale())).orElse(""))));
        context.edition()
                .passages(position)
                .forEach(it -> item.getElement()
                        .appendChild(new Element("blockquote")
                                .setAttribute(
                                        "lang", context.edition().provenance().quoteLanguage())
                                .setText(it.shown())));
        SaidBeside.of(context.texts(), context.edition(), statement, position.party())
                .ifPresent(item::add);
        return item;
    }
}
