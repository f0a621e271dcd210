package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The parties in order of agreement, and apart from them those that say too little. */
final class RankedParties extends Div {
    private final transient ResultContext context;
    private final transient Texts texts;
    private final transient Unfolding unfolding;

    RankedParties(ResultContext context, Unfolding unfolding) {
        this.context = context;
        this.texts = context.texts();
        this.unfolding = unfolding;
        if (!context.ranking().ranked().isEmpty()) {
            add(ranked());
        }
        if (!context.ranking().tooLittle().isEmpty()) {
            add(tooLittle());
        }
    }

    private Section ranked() {
        OrderedList parties = Parts.styled("ranking", new OrderedList());
        context.ranked().forEach(it -> parties.add(new ListItem(MatchCard.of(context, it, unfolding))));
        return new Section(
                new H2(texts.get("result.ranked.title")),
                Parts.paragraph("legend", texts.get("result.ranked.legend")),
                parties);
    }

    private Section tooLittle() {
        UnorderedList parties = Parts.styled("silent-parties", new UnorderedList());
        context.tooLittle().forEach(it -> parties.add(new ListItem(MatchCard.of(context, it, unfolding))));
        return new Section(
                new H2(texts.get("result.tooLittle.title")),
                new Paragraph(texts.get("result.tooLittle.lead")),
                parties);
    }
}
