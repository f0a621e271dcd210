package nl.kieswijzer.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import tools.jackson.databind.node.ObjectNode;

/**
 * The browser element that shows all statements and keeps the answers; see {@code frontend/statement-deck.ts}.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Tag("statement-deck")
public class StatementDeck extends Component {
    /** A deck in a view, with what {@link DeckPayloads} made. */
    public StatementDeck(ObjectNode data) {
        getElement().setPropertyJson("deck", data);
    }

    /** A deck in a page without a view: its first statement stands in the page, and the data beside it. */
    StatementDeck(DrawnStatement first, String json) {
        getElement().appendChild(first.getElement(), Parts.data("data-deck", json));
    }

    /** A deck without a script: one statement, which may be unfinished, as voters get it. It is to be looked at and not answered. */
    public static StatementDeck drawn(Edition edition, Statement statement, PlaceInDeck place, Texts texts) {
        return new StatementDeck(new DrawnStatement(
                DeckData.statement(edition, statement, texts), place, DeckData.texts(edition, texts)));
    }

    private StatementDeck(DrawnStatement drawn) {
        getElement().appendChild(drawn.getElement());
    }

    /** Calls back when the voter is done, on a deck that leads to no result. */
    public void onDone(ComponentEventListener<DoneEvent> listener) {
        addListener(DoneEvent.class, listener);
    }

    /** The voter is done answering. */
    @DomEvent("done")
    public static class DoneEvent extends ComponentEvent<StatementDeck> {
        /** Called by Flow. */
        public DoneEvent(StatementDeck source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
