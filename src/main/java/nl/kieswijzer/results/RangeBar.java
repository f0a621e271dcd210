package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.matching.Range;

/** The percentage as a mark within its range. A picture of words that stand beside it, so hidden from screen readers. */
final class RangeBar extends Span {
    RangeBar(int percentage, Range range) {
        addClassName("bar");
        getElement().setAttribute("aria-hidden", "true");
        Span spread = new Span();
        spread.addClassName("range");
        spread.getStyle().setLeft(range.low() + "%").setWidth(range.high() - range.low() + "%");
        Span point = new Span();
        point.addClassName("point");
        point.getStyle().setLeft(percentage + "%");
        add(spread, point);
    }
}
