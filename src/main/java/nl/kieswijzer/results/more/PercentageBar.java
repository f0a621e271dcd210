package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Parts;

/** A percentage as a bar: a picture of the figure that stands beside it, so hidden from screen readers. */
final class PercentageBar extends Span {
    PercentageBar(int percentage) {
        addClassName("bar");
        getElement().setAttribute("aria-hidden", "true");
        Span fill = Parts.span("fill", "");
        fill.getStyle().setWidth(percentage + "%");
        add(fill);
    }
}
