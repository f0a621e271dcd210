package nl.kieswijzer.quiz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The deck's data as JSON, made once a revision and language: every session holds the same object, not a copy. */
@Component
class DeckPayloads {
    private record Key(EditionId edition, Language language) {}

    private record Payload(int revision, ObjectNode json) {}

    private final JsonMapper mapper;
    private final Map<Key, Payload> payloads = new ConcurrentHashMap<>();

    DeckPayloads(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode of(EditionRevision revision, Texts texts) {
        Key key = new Key(revision.edition().id(), texts.language());
        return payloads.compute(
                        key,
                        (_, kept) ->
                                kept != null && kept.revision() == revision.number() ? kept : make(revision, texts))
                .json();
    }

    private Payload make(EditionRevision revision, Texts texts) {
        return new Payload(revision.number(), mapper.valueToTree(DeckData.of(revision, texts)));
    }
}
