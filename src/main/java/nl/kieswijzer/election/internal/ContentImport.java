package nl.kieswijzer.election.internal;

import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.draft.Snapshot;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.rows.Race;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings a content pack into the database and the snapshot. A faulty pack is refused and changes nothing. Several servers may
 * publish into one database at once.
 */
@Component
class ContentImport implements Snapshot {
    private static final Logger log = LoggerFactory.getLogger(ContentImport.class);
    private static final int FAULTS_SHOWN = 200;

    private final EditionStore store;
    private final PublishedEditions published;

    ContentImport(EditionStore store, PublishedEditions published) {
        this.store = store;
        this.published = published;
    }

    @Override
    public void refresh() {
        try {
            publishStored();
        } catch (DataAccessException away) {
            log.warn("What was published just now will be taken up later: {}", away.toString());
        }
    }

    /** Publishes what the database holds and memory does not, the older revisions first; then puts editions in their places. */
    void publishStored() {
        store.revisions().stream()
                .filter(it -> published.revision(it).isEmpty())
                .flatMap(it -> store.revision(it).stream())
                .forEach(published::publish);
        published.place(store.places());
    }

    /** Checks a pack, without importing it; the faults are logged. */
    PackResult check(PackFiles pack) {
        PackResult result = PackReader.read(pack);
        if (result instanceof PackResult.Faulty(List<Fault> faults)) {
            log.error("Content pack {} is refused: {} fault(s); what was published stays.", pack.name(), faults.size());
            faults.stream().limit(FAULTS_SHOWN).forEach(it -> log.error("  {}", it));
        }
        return result;
    }

    /** Stores and publishes an edition, as a new revision if it differs from the latest. */
    EditionRevision publish(Edition edition) {
        EditionRevision revision = Race.run(() -> store.addIfChanged(edition));
        int known = published.current(edition.id()).map(EditionRevision::number).orElse(0);
        if (known < revision.number() - 1) {
            // Another server added some before it, and no page may list the revisions with a gap.
            publishStored();
        }
        published.publish(revision);
        log.info("Edition {} is published at revision {}.", edition.id(), revision.number());
        return revision;
    }
}
