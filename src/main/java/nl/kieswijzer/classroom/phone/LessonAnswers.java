package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.site.sheet.SheetEvent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The place of the deck on a phone, which stays while decks come and go: an answer that was on its way when the class went
 * on comes from a deck that the server has taken away, and would be heard by nobody there. See
 * {@code frontend/lesson-answers.ts}.
 */
@Tag("lesson-answers")
class LessonAnswers extends Component implements HasComponents, HasStyle {
    /** Calls back with each sheet that comes from here. */
    void onSheet(ComponentEventListener<SheetEvent> listener) {
        addListener(SheetEvent.class, listener);
    }

    /** Has the browser offer what it keeps of rounds before the open one: it may have had no network then. */
    void offerEarlier(RevisionId revision, List<String> keptAs) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        keptAs.forEach(names::add);
        getElement().callJsFunction("earlier", revision.edition().value(), revision.number(), names);
    }
}
