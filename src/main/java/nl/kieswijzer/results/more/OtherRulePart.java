package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What StemWijzer's rule makes of the same answers. */
final class OtherRulePart {
    private static final int TOP = 3;

    private OtherRulePart() {}

    /** Empty where nobody is ranked. */
    static Optional<FoldedPart> of(ResultContext context) {
        return context.ranking().ranked().isEmpty() ? Optional.empty() : Optional.of(part(context));
    }

    private static FoldedPart part(ResultContext context) {
        Texts texts = context.texts();
        Ranking other = context.calculator().rankingOfEqualPositions(context.sheet());
        boolean same = Ranking.sameTop(context.ranking(), other, TOP);
        OrderedList order = Parts.styled("other-order", new OrderedList());
        context.byRankAndName(other)
                .forEach(it -> order.add(new ListItem(
                        texts.get("firm.place", it.rank(), context.partyName(it.party()), it.percentage()))));
        return new FoldedPart(
                "other-rule",
                texts.get("firm.rule.title"),
                texts.get(same ? "firm.rule.same" : "firm.rule.other"),
                new Paragraph(texts.get("firm.rule.why")),
                order);
    }
}
