package nl.kieswijzer.election.draft;

import java.time.Instant;
import nl.kieswijzer.core.EditionId;

/**
 * A draft, without its content.
 *
 * @param edition the edition that it will be a revision of
 * @param title how editors call it
 * @param basedOn the number of the revision it was made from; 0 where it was not made from one of this edition
 * @param startedBy the name of who made it
 */
public record Draft(DraftId id, EditionId edition, String title, int basedOn, String startedBy, Instant startedAt) {
    public static final int LONGEST_TITLE = 100;

    public Draft {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a draft needs a title of at most " + LONGEST_TITLE + " characters");
        }
    }
}
