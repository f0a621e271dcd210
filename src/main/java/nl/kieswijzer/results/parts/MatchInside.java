package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.markup.KeptPart;
import nl.kieswijzer.site.markup.Markup;

/**
 * What a party's card unfolds to: every statement, and the arithmetic. By far the most of a result, so it is put together from
 * markup that is kept, and not from components.
 */
public final class MatchInside {
    private MatchInside() {}

    static String markup(ResultContext context, PartyId party) {
        Worksheet worksheet = context.calculator().worksheet(context.sheet(), party);
        return Markup.fill(
                context.kept(MatchInside.class, () -> Parts.styled("match-inside", new Div(KeptPart.hole()))),
                new Breakdown(worksheet, context, party).markup() + new SumTable(worksheet, context, party).markup());
    }

    /** The id of the place that the inside of a party's card goes to. */
    static String place(PartyId party) {
        return "in-" + party;
    }

    /** Those of all parties, as markup, by the id of the place that each goes to. */
    public static Map<String, String> ofAll(ResultContext context) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        context.parties().forEach(it -> byPlace.put(place(it), markup(context, it)));
        return byPlace;
    }
}
