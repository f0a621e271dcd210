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

        /**
         * Whether what the checker finds at a path is of this field: also where a text is missing in every language, or where it is
         * one name in a list.
         */
        default boolean isOf(String found) {
            return found.equals(path())
                    || !found.isEmpty() && path().startsWith(found + ".")
                    || found.startsWith(path() + ".");
        }

        /** Says what is to be done here; an empty text takes it away. */
        void toDo(String text);

        void focus();
    }
}
