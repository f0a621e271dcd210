package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.StripCircle;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.KeptPart;
import nl.kieswijzer.site.Parts;

/**
 * A party in one look: a circle for each statement the voter answered, the equal ones first, then those half way, those the party
 * says nothing on, and the opposite ones. The filled part is certain, the dots are unknown: the range runs from the end of the one
 * to the end of the other.
 *
 * <p>A touch on a circle leads to its statement, and so do the arrow keys and Enter ({@code scripts/strip.js}); without a script
 * it unfolds the party, as all of its card does. For who can't see it, the counts stand in words beside it.
 */
final class Strip extends Span {
    Strip(ResultContext context, PartyId party) {
        addClassName("strip");
        List<StatementId> inOrder = context.edition().statementIds();
        List<StripCircle> strip = StripCircle.strip(context.calculator().worksheet(context.sheet(), party));
        Span circles = Parts.span("circles", "");
        circles.getElement().setAttribute("aria-hidden", "true");
        circles.add(new KeptPart(strip.stream()
                .map(it -> context.kept(it, () -> circle(it, context, inOrder.indexOf(it.statement()))))
                .collect(Collectors.joining())));
        add(circles, Parts.span("in-words", words(context, strip)));
    }

    private static Span circle(StripCircle it, ResultContext context, int number) {
        Span circle = Parts.span(it.place().style(), "");
        circle.setClassName("starred", it.isStarred());
        circle.setTitle(context.statementText(it.statement()));
        circle.getStyle().set("--n", Integer.toString(number));
        circle.getElement().setAttribute("data-statement", it.statement().value());
        return circle;
    }

    private static String words(ResultContext context, List<StripCircle> strip) {
        return context.texts()
                .get(
                        "strip.words",
                        Stream.of(StripPlace.values())
                                .map(place -> strip.stream()
                                        .filter(it -> it.place() == place)
                                        .count())
                                .toArray());
    }
}
