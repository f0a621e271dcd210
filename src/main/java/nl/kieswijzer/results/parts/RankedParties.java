package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.NearTie;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.KeptPart;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * All parties, each with its strip: those with a place, then those that say too little for one. A tap puts them in the order of
 * what they certainly share with the voter; the style sheet does that, from the number on each row. That parties are too close to
 * call stands below the last of them.
 */
final class RankedParties extends Div {
    private final transient ResultContext context;
    private final transient Texts texts;
    private final transient Unfolding unfolding;

    RankedParties(ResultContext context, Firmness firmness, Unfolding unfolding) {
        this.context = context;
        this.texts = context.texts();
        this.unfolding = unfolding;
        addClassName("parties");
        StripRoom.of(context).setOn(this);
        add(
                Parts.styled("in-words", new H2(texts.get("result.ranked.title"))),
                new KeptPart(context.kept(PartyOrder.class, () -> new PartyOrder(texts))
                        + context.kept(StripLegend.class, () -> new StripLegend(texts))
                        + context.kept(MatrixHead.class, () -> new MatrixHead(context))));
        if (!context.ranking().ranked().isEmpty()) {
            add(ranked(firmness));
        }
        if (!context.ranking().tooLittle().isEmpty()) {
            add(
                    Parts.styled("too-little", new H2(texts.get("result.tooLittle.title"))),
                    tooLittle(),
                    Parts.note(texts.get("result.tooLittle.lead")));
        }
    }

    private OrderedList ranked(Firmness firmness) {
        OrderedList parties = Parts.styled("ranking", new OrderedList());
        context.ranked().forEach(it -> parties.add(row(it.match(), MatchCard.of(context, it, unfolding))));
        firmness.nearTie().ifPresent(it -> markTie(parties, firmness, it));
        return parties;
    }

    private void markTie(OrderedList parties, Firmness firmness, NearTie tie) {
        List<PartyId> shown = context.ranked().map(RankedMatch::party).toList();
        List<ListItem> tied = tie.parties().stream()
                .map(shown::indexOf)
                .sorted()
                .map(it -> (ListItem) parties.getComponentAt(it))
                .toList();
        tied.forEach(it -> it.addClassName("tied"));
        tied.getLast().add(new NearTieNotice(context, firmness, tie));
    }

    private UnorderedList tooLittle() {
        UnorderedList parties = Parts.styled("silent-parties", new UnorderedList());
        context.tooLittle().forEach(it -> parties.add(row(it, MatchCard.of(context, it, unfolding))));
        return parties;
    }

    private ListItem row(Match match, MatchCard card) {
        ListItem row = new ListItem(card);
        row.getStyle().set("--certain", Integer.toString(certain(match)));
        return row;
    }

    /** The less certain, the larger: style sheets order from small to large. */
    private static int certain(Match match) {
        return 100 - match.range().low();
    }
}
