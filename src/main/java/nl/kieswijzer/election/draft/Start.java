package nl.kieswijzer.election.draft;

import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;

/** What a new draft begins with. */
public sealed interface Start {
    /** The edition that the draft will be a revision of. */
    EditionId edition();

    /** Nothing but the name of the edition, and the languages of the site. */
    record Empty(EditionId edition) implements Start {}

    /** A published revision of the same edition. */
    record From(RevisionId revision) implements Start {
        @Override
        public EditionId edition() {
            return revision.edition();
        }
    }

    /**
     * A published revision of another edition.
     *
     * @param isOnlyPartiesAndThemes without quotes, statements and what rests on them
     */
    record Like(EditionId edition, RevisionId other, boolean isOnlyPartiesAndThemes) implements Start {}
}
