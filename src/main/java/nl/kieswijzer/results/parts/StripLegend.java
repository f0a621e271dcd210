package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What each circle of a strip means, once; and the place where the script says, to who can't see it, which one was reached. */
final class StripLegend extends Paragraph {
    StripLegend(Texts texts) {
        addClassName("strip-legend");
        Stream.of(StripPlace.values()).forEach(it -> {
            Span circle = Parts.span(it.style(), "");
            circle.getElement().setAttribute("aria-hidden", "true");
            add(new Span(circle, new Span(texts.get("strip." + it.style()))));
        });
        Span reached = Parts.span("in-words", "");
        reached.addClassName("strip-reached");
        reached.getElement().setAttribute("role", "status");
        add(Parts.span("in-words", texts.get("strip.keys")), reached);
    }
}
