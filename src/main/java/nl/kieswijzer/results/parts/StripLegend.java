package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.kieswijzer.results.context.StripPlace;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What each circle of a strip means, once. */
final class StripLegend extends Paragraph {
    StripLegend(Texts texts) {
        addClassName("strip-legend");
        Stream.of(StripPlace.values()).forEach(it -> {
            Span circle = Parts.span(it.style(), "");
            circle.getElement().setAttribute("aria-hidden", "true");
            add(new Span(circle, new Span(texts.get("strip." + it.style()))));
        });
    }
}
