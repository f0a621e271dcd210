package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.kieswijzer.core.RevisionId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A button that takes the answers of a lesson along, within the browser; see {@code frontend/take-along.ts}. */
@Tag("take-along")
class TakeAlong extends Component {
    private final String label;
    private final String address;
    private final transient RevisionId revision;
    private final transient List<String> rounds;

    /** To an address, with the answers kept under these names, the latest last. */
    TakeAlong(String label, String address, RevisionId revision, List<String> rounds) {
        this.label = label;
        this.address = address;
        this.revision = revision;
        this.rounds = List.copyOf(rounds);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        rounds.forEach(names::add);
        getElement().callJsFunction("show", label, address, revision.edition().value(), revision.number(), names);
    }
}
