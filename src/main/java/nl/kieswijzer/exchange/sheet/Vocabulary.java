package nl.kieswijzer.exchange.sheet;

import java.util.List;
import nl.kieswijzer.election.entry.EntryKind;

/** What people call tables, columns and the words in them, in each language of the desk. */
public interface Vocabulary {
    /** The languages that headers may be in, that of who reads the faults first. */
    List<String> languages();

    /** The name of the table whose rows are of this kind. */
    String table(String language, EntryKind kind);

    /** The header for a field of an entry, without the language of its text. */
    String column(String language, String field);

    /** How people call a word of the format, such as 'Eens' for {@code agree}. */
    String word(String language, String word);
}
