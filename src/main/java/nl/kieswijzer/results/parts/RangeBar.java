package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.matching.Range;
import nl.kieswijzer.site.Parts;

/**
 * The percentage as a bar, and over it the range as whiskers: |----|. A picture of words that stand beside it, so hidden
 * from screen readers.
 */
final class RangeBar extends Span {
    RangeBar(int percentage, Range range) {
        addClassName("bar");
        getElement().setAttribute("aria-hidden", "true");
        Span fill = Parts.span("fill", "");
        fill.getStyle().setWidth(percentage + "%");
        add(fill);
        if (!range.isExact()) {
            Span whiskers = Parts.span("whiskers", "");
            whiskers.getStyle().setLeft(range.low() + "%").setWidth(range.high() - range.low() + "%");
            add(whiskers);
        }
    }

    /** A bar without silence. */
    static RangeBar exact(int percentage) {
        return new RangeBar(percentage, new Range(percentage, percentage));
    }
}
