package nl.kieswijzer.results;

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
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Parties at the top that are too close to call, and the statements on which just these differ. */
final class NearTieNotice extends Section {
    private final transient Comparison comparison;
    private final transient Texts texts;

    NearTieNotice(Comparison comparison, NearTie tie) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        addClassName("near-tie");
        List<Statement> differ = comparison.calculator().tellingApart(tie.parties()).stream()
                .flatMap(it -> comparison.edition().statement(it).stream())
                .toList();
        add(
                new H2(texts.get("tie.title", comparison.partyNames(tie.parties()))),
                new Paragraph(texts.get("tie.lead")),
                differ.isEmpty() ? new Paragraph(texts.get("tie.nothing")) : differing(tie, differ));
    }

    private Component differing(NearTie tie, List<Statement> differ) {
        UnorderedList list = Parts.styled("differences", new UnorderedList());
        differ.forEach(it -> list.add(difference(tie, it)));
        return new More(texts.get("tie.difference"), list);
    }

    private ListItem difference(NearTie tie, Statement statement) {
        ListItem item =
                new ListItem(Parts.span("difference-text", statement.text().in(texts.locale())));
        UnorderedList stances = Parts.styled("difference-stances", new UnorderedList());
        stances.add(stance(texts.get("result.you"), comparison.answer(statement)));
        tie.parties()
                .forEach(party -> comparison
                        .position(statement, party)
                        .ifPresent(it -> stances.add(stance(comparison.partyName(party), it))));
        item.add(stances);
        return item;
    }

    private static ListItem stance(String who, String stance) {
        return new ListItem(new Span(who + ": "), Parts.span("stance", stance));
    }
}
