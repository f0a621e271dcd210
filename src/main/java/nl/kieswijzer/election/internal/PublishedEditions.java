package nl.kieswijzer.election.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.place.Places;
import org.springframework.stereotype.Component;

/**
 * The snapshot in memory: every revision of each edition, the older ones included, since result links lead to them and no
 * page may wait for the database.
 */
@Component
class PublishedEditions implements ElectionCatalogue {
    private static final Comparator<EditionRevision> LATEST_ELECTION_FIRST =
            Comparator.comparing((EditionRevision it) -> it.edition().election().date(), Comparator.reverseOrder());

    /** Revisions by number, the latest first; a map is never changed, only followed by a next one. */
    private final Map<EditionId, SortedMap<Integer, EditionRevision>> published = new ConcurrentHashMap<>();

    /** What was chosen for editions, when it was looked for last. */
    private volatile Places places = Places.UNCHOSEN;

    void place(Places chosen) {
        places = chosen;
    }

    void publish(EditionRevision revision) {
        published.compute(revision.edition().id(), (_, before) -> {
            SortedMap<Integer, EditionRevision> next = new TreeMap<>(Comparator.reverseOrder());
            if (before != null) {
                next.putAll(before);
            }
            next.put(revision.number(), revision);
            return next;
        });
    }

    @Override
    public Optional<EditionRevision> front() {
        return places.front(latest());
    }

    @Override
    public List<EditionRevision> archive() {
        Places now = places;
        Optional<EditionId> front = now.front(latest()).map(it -> it.edition().id());
        return latest().stream()
                .filter(it -> now.archived().contains(it.edition().id()))
                .filter(it -> front.filter(it.edition().id()::equals).isEmpty())
                .sorted(LATEST_ELECTION_FIRST)
                .toList();
    }

    private List<EditionRevision> latest() {
        return editions().stream().flatMap(it -> current(it).stream()).toList();
    }

    @Override
    public Optional<EditionRevision> current(EditionId edition) {
        return revisions(edition).stream().findFirst();
    }

    @Override
    public List<EditionId> editions() {
        return published.keySet().stream().sorted().toList();
    }

    @Override
    public List<EditionRevision> history(EditionId edition) {
        return List.copyOf(revisions(edition));
    }

    @Override
    public Optional<EditionRevision> revision(RevisionId id) {
        return Optional.ofNullable(published.get(id.edition())).map(it -> it.get(id.number()));
    }

    private Collection<EditionRevision> revisions(EditionId edition) {
        SortedMap<Integer, EditionRevision> revisions = published.get(edition);
        return revisions == null ? List.of() : revisions.values();
    }
}
