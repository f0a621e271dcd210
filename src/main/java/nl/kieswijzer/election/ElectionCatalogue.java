package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;

/**
 * What is published, from memory. Reading the current revision never touches the database, so voters answer on when it is
 * down.
 */
public interface ElectionCatalogue {
    /** The edition a visitor gets who asks for none: the chosen one, or that of the latest election. Empty before the first import. */
    Optional<EditionRevision> front();

    /** The latest revision of an edition; empty where there is no such edition. */
    Optional<EditionRevision> current(EditionId edition);

    /** The editions there are, by id. */
    List<EditionId> editions();

    /** The latest revisions of the editions in the archive, the latest election first. */
    default List<EditionRevision> archive() {
        return List.of();
    }

    /** All revisions of an edition, the latest first; none where there is no such edition. */
    List<EditionRevision> history(EditionId edition);

    /** One revision of an edition, older ones included; empty where there is no such revision. */
    Optional<EditionRevision> revision(RevisionId id);
}
