package nl.kieswijzer.election.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.EntriesOf;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.place.Places;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import nl.kieswijzer.election.rows.RevisionRows.PublishedRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published editions by revision in the database. */
@Component
class EditionStore {
    private final RevisionRows revisions;
    private final EntryRows entries;
    private final PlaceRows places;
    private final Clock clock;

    EditionStore(RevisionRows revisions, EntryRows entries, PlaceRows places, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Adds a revision if the content differs from the latest; all of it or, on any failure, nothing. Gives the latest.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another server added a revision in the same moment
     */
    @Transactional
    public EditionRevision addIfChanged(Edition edition) {
        Optional<EditionRevision> latest = latest(edition.id());
        return latest.filter(it -> it.edition().equals(edition)).orElseGet(() -> {
            int number = latest.map(EditionRevision::number).orElse(0) + 1;
            // The database keeps microseconds; the snapshot should not know more than it does.
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            long row = revisions.addPublished(new RevisionId(edition.id(), number), now);
            entries.addAll(row, EntriesOf.edition(edition));
            return new EditionRevision(edition, number, now);
        });
    }

    /** The revisions there are, by edition, the oldest first. */
    @Transactional(readOnly = true)
    public List<RevisionId> revisions() {
        return revisions.published();
    }

    /** What was chosen for editions. */
    public Places places() {
        return places.read();
    }

    @Transactional(readOnly = true)
    public Optional<EditionRevision> revision(RevisionId id) {
        return revisions.published(id).map(this::read);
    }

    @Transactional(readOnly = true)
    public Optional<EditionRevision> latest(EditionId edition) {
        return revisions.latest(edition).map(this::read);
    }

    /** What was published was right by the rules of its day; stricter ones of later do not keep voters from it. */
    private EditionRevision read(PublishedRow row) {
        var reading = PackReader.read(row.id().edition(), entries.content(row.row()));
        return new EditionRevision(reading.edition(), row.id().number(), row.publishedAt(), row.reason());
    }
}
