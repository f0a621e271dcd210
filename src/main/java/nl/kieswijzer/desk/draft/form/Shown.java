package nl.kieswijzer.desk.draft.form;

import java.util.List;
import nl.kieswijzer.election.entry.Content;

/** A part of the form. */
interface Shown {
    /** Shows what is saved, wherever somebody is not busy with something else. */
    void show(Content content);

    /** The fields in it. */
    List<Field> fields();

    /** One field that somebody fills in. */
    interface Field {
        /** Where it stands in the entry, as the checker says it. */
        String path();

        /** Says what is to be done here; an empty text takes it away. */
        void toDo(String text);

        void focus();
    }
}
