package nl.kieswijzer.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import nl.kieswijzer.site.SheetEvent;
import tools.jackson.databind.node.ObjectNode;

/** The browser element that shows all statements and keeps the answers; see {@code frontend/statement-deck.ts}. */
@Tag("statement-deck")
@JsModule("./statement-deck.ts")
class StatementDeck extends Component {
    /** A deck with {@link DeckData} as JSON. */
    StatementDeck(ObjectNode data) {
        getElement().setPropertyJson("deck", data);
    }

    /** Calls back with each sheet that the deck sends. */
    void onSheet(ComponentEventListener<SheetEvent> listener) {
        addListener(SheetEvent.class, listener);
    }
}
