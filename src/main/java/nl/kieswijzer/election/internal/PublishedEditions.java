package nl.kieswijzer.election.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.stereotype.Component;

/** The snapshot in memory: the latest revision of each edition, swapped whole when a next one is published. */
@Component
class PublishedEditions implements ElectionCatalogue {
    private static final Comparator<EditionRevision> BY_ELECTION_DATE =
            Comparator.comparing(it -> it.edition().election().date());

    private final EditionStore store;
    private final Map<EditionId, EditionRevision> current = new ConcurrentHashMap<>();

    PublishedEditions(EditionStore store) {
        this.store = store;
    }

    void publish(EditionRevision revision) {
        current.merge(revision.edition().id(), revision, (old, next) -> next.number() > old.number() ? next : old);
    }

    @Override
    public Optional<EditionRevision> front() {
        return current.values().stream().max(BY_ELECTION_DATE);
    }

    @Override
    public Optional<EditionRevision> current(EditionId edition) {
        return Optional.ofNullable(current.get(edition));
    }

    @Override
    public Optional<EditionRevision> revision(EditionId edition, int number) {
        return current(edition).flatMap(it -> it.number() == number ? Optional.of(it) : store.find(edition, number));
    }
}
