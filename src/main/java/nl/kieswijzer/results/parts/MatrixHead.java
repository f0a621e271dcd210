package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.results.context.ResultContext;

/** On a laptop, where each statement has a column: its number, from the style sheet, which says the statement when pointed at. */
final class MatrixHead extends Span {
    MatrixHead(ResultContext context) {
        addClassName("matrix-head");
        getElement().setAttribute("aria-hidden", "true");
        context.edition().statementIds().forEach(it -> {
            Span number = new Span();
            number.setTitle(context.statementText(it));
            add(number);
        });
    }
}
