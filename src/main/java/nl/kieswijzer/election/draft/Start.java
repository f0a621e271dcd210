package nl.kieswijzer.election.draft;

import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.entry.Entry;

/** What a new draft begins with. */
public sealed interface Start {
    /** The edition that the draft will be a revision of. */
    EditionId edition();

    /** Nothing but the name of the edition, the languages of the site, and a legend in which the texts are to be filled in. */
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

    /** What came from elsewhere, such as a file. */
    record With(EditionId edition, List<Entry> entries) implements Start {
        public With {
            entries = List.copyOf(entries);
        }
    }
}
