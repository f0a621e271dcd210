package nl.kieswijzer.desk.draft.form;

import nl.kieswijzer.election.entry.Content;

/** One field of a form, for who leads somebody to it. */
interface Field {
    /** Where in the entry it stands. */
    String path();

    /** Says what is to be done here; an empty text takes it away. */
    void toDo(String text);

    void focus();

    /** Shows what is saved, unless somebody is busy with something else here. */
    void show(Content content);
}
