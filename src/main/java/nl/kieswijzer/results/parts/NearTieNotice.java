package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.NearTie;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.more.SmallestChange;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * One line below parties at the top that are too close to call; it unfolds to the answer that decides, and to the statements on
 * which just these parties differ.
 */
final class NearTieNotice extends Div {
    private final transient ResultContext context;
    private final transient Texts texts;

    NearTieNotice(ResultContext context, Firmness firmness, NearTie tie) {
        this.context = context;
        this.texts = context.texts();
        addClassName("near-tie");
        Div inside = new Div(new Paragraph(texts.get("tie.lead", context.partyNames(tie.parties()))));
        firmness.smallest().ifPresent(it -> inside.add(new SmallestChange(context, firmness, it)));
        inside.add(new H4(texts.get("tie.difference")), differing(tie));
        NativeDetails details = Parts.styled("more", new NativeDetails());
        details.setSummary(new Span(texts.get("tie.line", firmness.fewestFlips().orElse(0))));
        details.setContent(inside);
        add(details);
    }

    private Component differing(NearTie tie) {
        List<Statement> differ = context.calculator().tellingApart(tie.parties()).stream()
                .flatMap(it -> context.edition().statement(it).stream())
                .toList();
        UnorderedList list = Parts.styled("differences", new UnorderedList());
        differ.forEach(it -> list.add(difference(tie, it)));
        return differ.isEmpty() ? new Paragraph(texts.get("tie.nothing")) : list;
    }

    private ListItem difference(NearTie tie, Statement statement) {
        Span text = Parts.span("difference-text", statement.text().in(texts.locale()));
        statement
                .text()
                .otherLanguage(texts.locale())
                .ifPresent(it -> text.getElement().setAttribute("lang", it));
        ListItem item = new ListItem(text);
        UnorderedList stances = Parts.styled("difference-stances", new UnorderedList());
        stances.add(stance(texts.get("result.you"), context.answer(statement)));
        tie.parties().stream()
                .sorted(context.byName())
                .forEach(party -> context.position(statement, party)
                        .ifPresent(it -> stances.add(stance(context.partyName(party), it))));
        item.add(stances);
        return item;
    }

    private static ListItem stance(String who, String stance) {
        return new ListItem(new Span(who + ": "), Parts.span("stance", stance));
    }
}
