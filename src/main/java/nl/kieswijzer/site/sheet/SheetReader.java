package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import nl.kieswijzer.core.RevisionId;

/**
 * Asks the browser for the answers it holds to an edition, and again whenever they change in another tab.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Tag("sheet-reader")
public class SheetReader extends Component {
    private final transient RevisionId revision;

    public SheetReader(RevisionId revision) {
        this.revision = revision;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("start", revision.edition().value(), revision.number());
    }

    /** Calls back with each sheet that the browser sends; without one where the browser keeps nothing. */
    public void onSheet(ComponentEventListener<SheetEvent> listener) {
        addListener(SheetEvent.class, listener);
    }
}
