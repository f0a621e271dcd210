package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.NearTie;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Parties at the top that are too close to call, and the statements on which just these differ. */
final class NearTieNotice extends Section {
    private final transient ResultContext context;
    private final transient Texts texts;

    NearTieNotice(ResultContext context, NearTie tie) {
        this.context = context;
        this.texts = context.texts();
        addClassName("near-tie");
        List<Statement> differ = context.calculator().tellingApart(tie.parties()).stream()
                .flatMap(it -> context.edition().statement(it).stream())
                .toList();
        add(
                new H2(texts.get("tie.title", context.partyNames(tie.parties()))),
                new Paragraph(texts.get("tie.lead")),
                differ.isEmpty() ? new Paragraph(texts.get("tie.nothing")) : differing(tie, differ));
    }

    private Component differing(NearTie tie, List<Statement> differ) {
        UnorderedList list = Parts.styled("differences", new UnorderedList());
        differ.forEach(it -> list.add(difference(tie, it)));
        return new Disclosure(texts.get("tie.difference"), list);
    }

    private ListItem difference(NearTie tie, Statement statement) {
        ListItem item =
                new ListItem(Parts.span("difference-text", statement.text().in(texts.locale())));
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
