package nl.kieswijzer.desk.draft;

import java.util.List;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.Texts;

/** What deserves a look in a draft before somebody publishes it, and does not keep anybody from doing so. */
public interface Warnings {
    /**
     * One of them.
     *
     * @param field the path of the field that it is about
     * @param words what is the matter, for people
     */
    record Warning(EntryKey key, String field, String words) {}

    /** All of a draft with these entries. */
    List<Warning> of(Texts texts, List<SavedEntry> entries);
}
