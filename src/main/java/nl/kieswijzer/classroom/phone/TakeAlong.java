package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A button that takes the answers of a lesson along, within the browser; see {@code frontend/take-along.ts}. */
@Tag("take-along")
class TakeAlong extends Component {
    private final String label;
    private final String address;
    private final transient EditionRevision revision;
    private final transient List<String> rounds;

    /** To an address, with the answers to a revision that are kept under these names, the latest last. */
    TakeAlong(String label, String address, EditionRevision revision, List<String> rounds) {
        this.label = label;
        this.address = address;
        this.revision = revision;
        this.rounds = List.copyOf(rounds);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        RevisionId id = revision.id();
        ObjectNode fingerprints = JsonNodeFactory.instance.objectNode();
        DeckPayloads.fingerprints(revision).forEach(fingerprints::put);
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        rounds.forEach(names::add);
        getElement().callJsFunction("show", label, address, id.edition().value(), id.number(), fingerprints, names);
    }
}
