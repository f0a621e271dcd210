package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Markup;

/** What a party's card unfolds to: every statement, and the arithmetic. */
public final class MatchInside extends Div {
    MatchInside(ResultContext context, PartyId party) {
        Worksheet worksheet = context.calculator().worksheet(context.sheet(), party);
        addClassName("match-inside");
        add(new Breakdown(worksheet, context, party), new SumTable(worksheet, context, party));
    }

    /** The id of the place that the inside of a party's card goes to. */
    static String place(PartyId party) {
        return "in-" + party;
    }

    /** Those of all parties, as markup, by the id of the place that each goes to. */
    public static Map<String, String> ofAll(ResultContext context) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        context.parties().forEach(it -> byPlace.put(place(it), Markup.of(new MatchInside(context, it))));
        return byPlace;
    }
}
