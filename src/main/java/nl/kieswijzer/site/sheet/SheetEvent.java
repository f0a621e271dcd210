package nl.kieswijzer.site.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import nl.kieswijzer.core.AnswerSheet;
import tools.jackson.databind.JsonNode;

/** The deck of a lesson offers all answers it holds. */
@DomEvent("sheet")
public class SheetEvent extends ComponentEvent<Component> {
    private final transient Optional<AnswerSheet> sheet;
    private final String keptAs;

    /** Called by Flow with what the browser sent. */
    public SheetEvent(Component source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
        super(source, fromClient);
        this.sheet = SheetMessage.read(detail);
        this.keptAs = detail.path("keptAs").asString("");
    }

    /** The sheet; empty where the message was not one. */
    public Optional<AnswerSheet> sheet() {
        return sheet;
    }

    /** The name that the browser keeps the sheet under; whatever the browser says it is. */
    public String keptAs() {
        return keptAs;
    }
}
