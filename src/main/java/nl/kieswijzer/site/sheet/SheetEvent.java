package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import nl.kieswijzer.core.AnswerSheet;
import tools.jackson.databind.JsonNode;

/** A browser element offers all answers it holds. Both the deck and {@link SheetReader} fire it. */
@DomEvent("sheet")
public class SheetEvent extends ComponentEvent<Component> {
    private final transient Optional<AnswerSheet> sheet;
    private final transient Optional<AnswerSheet> before;

    /** Called by Flow with what the browser sent. */
    public SheetEvent(Component source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
        super(source, fromClient);
        this.sheet = SheetMessage.read(detail);
        this.before = SheetMessage.read(detail.path("before"));
    }

    /** The sheet; empty where the message was not one. */
    public Optional<AnswerSheet> sheet() {
        return sheet;
    }

    /** The sheet of the result that this browser showed last; empty where it showed none. */
    public Optional<AnswerSheet> before() {
        return before;
    }
}
