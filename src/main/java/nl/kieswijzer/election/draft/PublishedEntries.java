package nl.kieswijzer.election.draft;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is published, as entries. */
@Component
public class PublishedEntries {
    private final RevisionRows revisions;
    private final EntryRows entries;

    PublishedEntries(RevisionRows revisions, EntryRows entries) {
        this.revisions = revisions;
        this.entries = entries;
    }

    /** All of the latest revision of an edition, by kind, in the order of readers; empty where none is published. */
    @Transactional(readOnly = true)
    public Optional<List<Entry>> latest(EditionId edition) {
        return revisions.latest(edition).map(it -> entries.content(it.row()));
    }

    /** The editions of which something is published, by their ids. */
    @Transactional(readOnly = true)
    public List<EditionId> editions() {
        return revisions.published().stream()
                .map(RevisionId::edition)
                .distinct()
                .sorted()
                .toList();
    }
}
