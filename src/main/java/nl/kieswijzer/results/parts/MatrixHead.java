package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;

/** On a laptop, where each statement has a column: its number, which says the statement when pointed at. */
final class MatrixHead extends Span {
    MatrixHead(ResultContext context) {
        addClassName("matrix-head");
        getElement().setAttribute("aria-hidden", "true");
        List<StatementId> statements = context.edition().statementIds();
        for (int i = 0; i < statements.size(); i++) {
            Span number = Parts.span("column", Integer.toString(i + 1));
            number.setTitle(context.statementText(statements.get(i)));
            add(number);
        }
    }
}
