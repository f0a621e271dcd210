package nl.kieswijzer.election.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.internal.Revisions.RevisionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions by revision in the database. */
@Component
class EditionStore {
    private final Revisions revisions;
    private final Clock clock;

    EditionStore(Revisions revisions, Clock clock) {
        this.revisions = revisions;
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
            var revision = new EditionRevision(edition, number, clock.instant().truncatedTo(ChronoUnit.MICROS));
            revisions.save(RowWriter.write(revision));
            return revision;
        });
    }

    /** The revisions there are, by edition, the oldest first. */
    @Transactional(readOnly = true)
    public List<RevisionId> revisions() {
        return revisions.numbers().stream().map(RevisionNumber::id).toList();
    }

    @Transactional(readOnly = true)
    public Optional<EditionRevision> revision(RevisionId id) {
        return revisions
                .findByEditionAndNumber(id.edition().value(), id.number())
                .map(RowReader::read);
    }

    @Transactional(readOnly = true)
    public Optional<EditionRevision> latest(EditionId edition) {
        return revisions.findFirstByEditionOrderByNumberDesc(edition.value()).map(RowReader::read);
    }
}
