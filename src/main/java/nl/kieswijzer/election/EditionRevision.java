package nl.kieswijzer.election;

import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.core.RevisionId;

/**
 * An edition as it was published at one moment. Revisions are never changed, only followed by a next one.
 *
 * @param number counts from 1 within the edition
 * @param reason why, in the words of who published it; empty where it came from a content pack
 */
public record EditionRevision(Edition edition, int number, Instant publishedAt, Optional<LocalizedText> reason) {
    public EditionRevision {
        if (number < 1) {
            throw new IllegalArgumentException("a revision counts from 1, not " + number);
        }
    }

    /** One that nobody gave a reason for. */
    public EditionRevision(Edition edition, int number, Instant publishedAt) {
        this(edition, number, publishedAt, Optional.empty());
    }

    public RevisionId id() {
        return new RevisionId(edition.id(), number);
    }

    /** What this revision asks and answers, in one number. Worked out anew at each call. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(edition);
    }
}
