package nl.kieswijzer.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Texts;

/** Every statement beside one party: your answer, its position, its own words and where they come from. */
final class Breakdown extends OrderedList {
    private final transient Comparison comparison;
    private final transient Texts texts;
    private final transient PartyId party;

    Breakdown(Comparison comparison, PartyId party) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        this.party = party;
        addClassName("breakdown");
        comparison.edition().statements().forEach(it -> add(row(it)));
    }

    private ListItem row(Statement statement) {
        ListItem row = new ListItem(new H4(statement.text().in(texts.locale())));
        Optional<Position> position = statement.position(party);
        row.add(stances(statement, position));
        row.setClassName("silent", position.isEmpty());
        position.ifPresent(it -> addWhy(row, it));
        return row;
    }

    private DescriptionList stances(Statement statement, Optional<Position> position) {
        var ofParty = new DescriptionList.Description(
                position.map(it -> text(it.stance())).orElseGet(() -> texts.get("result.silent")));
        ofParty.addClassName("of-party");
        DescriptionList stances = new DescriptionList();
        stances.addClassName("stances");
        // Pairs in groups of their own, so that a pair stays together when the line wraps.
        stances.getElement()
                .appendChild(
                        group(
                                new DescriptionList.Term(texts.get("result.you")),
                                new DescriptionList.Description(answer(statement))),
                        group(new DescriptionList.Term(comparison.partyName(party)), ofParty));
        return stances;
    }

    private static Element group(DescriptionList.Term term, DescriptionList.Description description) {
        return new Element("div").appendChild(term.getElement(), description.getElement());
    }

    private void addWhy(ListItem row, Position position) {
        Paragraph rationale = new Paragraph(position.rationale().in(texts.locale()));
        rationale.addClassName("rationale");
        row.add(rationale);
        position.quotes().stream()
                .flatMap(it -> comparison.edition().quote(it).stream())
                .forEach(it -> row.getElement().appendChild(quote(it)));
        Paragraph source =
                new Paragraph(comparison.edition().provenance().citation().in(texts.locale()) + ". "
                        + texts.get("result.source." + key(position.source())));
        source.addClassName("source");
        row.add(source);
    }

    private Element quote(Quote quote) {
        return new Element("blockquote")
                .setAttribute("lang", comparison.edition().provenance().quoteLanguage())
                .setText(quote.text());
    }

    private String answer(Statement statement) {
        Answer answer = comparison.sheet().answer(statement.id()).orElse(Answer.SKIP);
        return answer.stance().map(this::text).orElseGet(() -> texts.get("result.skipped"));
    }

    private String text(Stance stance) {
        return texts.get("result.stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    private static String key(PositionSource source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
