package nl.kieswijzer.desk.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;

/** What shows the entries of a part, to choose from. */
interface Chooser {
    /** What is done with what is chosen. */
    interface Chosen {
        void choose(EntryKey key);

        /** Adds an entry and opens it; empty where nobody is there any more. */
        Optional<Saving> add(Entry entry);

        void reorder(List<String> names);

        /** The entry that was open is not there any more. */
        void gone();
    }

    void show(EntryNames names, List<Finding> findings);

    /** What deserves a look; shown from the next {@link #show} on. */
    default void warn(List<Warning> warnings) {}

    /** What there is to know of entries, beside them; shown from the next {@link #show} on. */
    default void note(Map<EntryKey, String> notes) {}

    /** Marks the entry that is open. */
    void mark(Optional<EntryKey> key);
}
