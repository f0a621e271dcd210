package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * The place in a page where the result of the browser's own answers comes to stand. The browser sends the sheet to the
 * address of the page itself ({@code frontend/sheet-result.ts}), and the server answers with a {@link SheetAnswer}.
 * See {@code src/docs/decisions/0023-the-result-without-a-view.md}.
 */
@Tag("sheet-result")
public final class SheetResult extends Component implements HasComponents {
    /**
     * A place that waits for the answers to a revision.
     *
     * @param title the heading until the result is there
     */
    public SheetResult(RevisionId revision, String title, Texts texts) {
        getElement()
                .setAttribute("edition", revision.edition().value())
                .setAttribute("revision", Integer.toString(revision.number()))
                .setAttribute("data-offline", texts.get("result.offline"))
                .setAttribute("data-busy", texts.get("result.busy"))
                .setAttribute("data-broken", texts.get("result.broken"));
        Component waiting = Parts.lead(texts.get("result.loading"));
        waiting.getElement().setAttribute("role", "status");
        add(Parts.styled("result", new Div(new H1(title), waiting)));
    }
}
