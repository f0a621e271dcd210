package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
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
        add(new H5(statement.text().in(texts.locale())), stances(statement, party));
        statement.position(party).ifPresent(this::addWhy);
    }

    private DescriptionList stances(Statement statement, PartyId party) {
        var ofParty = new DescriptionList.Description(
                context.position(statement, party).orElseGet(() -> texts.get("result.silent")));
        ofParty.addClassName("of-party");
        DescriptionList stances = Parts.styled("stances", new DescriptionList());
        // Pairs in groups of their own, so that a pair stays together when the line wraps.
        stances.getElement()
                .appendChild(
                        group(
                                new DescriptionList.Term(texts.get("result.you")),
                                new DescriptionList.Description(context.markedAnswer(statement))),
                        group(new DescriptionList.Term(context.partyName(party)), ofParty));
        return stances;
    }

    private static Element group(DescriptionList.Term term, DescriptionList.Description description) {
        return new Element("div").appendChild(term.getElement(), description.getElement());
    }

    private void addWhy(Position position) {
        add(Parts.paragraph("rationale", position.rationale().in(texts.locale())));
        position.quotes().stream()
                .flatMap(it -> context.edition().quote(it).stream())
                .forEach(it -> getElement().appendChild(quote(it)));
        String citation = context.edition().provenance().citation().in(texts.locale());
        String source = texts.get("result.source." + position.source().name().toLowerCase(Locale.ROOT));
        add(Parts.paragraph("source", citation + ". " + source));
    }

    private Element quote(Quote quote) {
        return new Element("blockquote")
                .setAttribute("lang", context.edition().provenance().quoteLanguage())
                .setText(quote.text());
    }
}
