package nl.kieswijzer.election;

import java.time.Instant;
import nl.kieswijzer.core.RevisionId;

/**
 * An edition as it was published at one moment. Revisions are never changed, only followed by a next one.
 *
 * @param number counts from 1 within the edition
 */
public record EditionRevision(Edition edition, int number, Instant publishedAt) {
    public EditionRevision {
        if (number < 1) {
            throw new IllegalArgumentException("a revision counts from 1, not " + number);
        }
    }

    public RevisionId id() {
        return new RevisionId(edition.id(), number);
    }

    /** What this revision asks and answers, in one number. Worked out anew at each call. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(edition);
    }
}
