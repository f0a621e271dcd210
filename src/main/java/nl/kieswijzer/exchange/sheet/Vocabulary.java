package nl.kieswijzer.exchange.sheet;

import java.util.List;

/** What people call tables, columns and the words in them, in each language of the desk. */
public interface Vocabulary {
    /** The languages that headers may be in. */
    List<String> languages();

    String table(String language, Table table);

    /** The header for a field of an entry, without the language of its text. */
    String column(String language, String field);

    /** How people call a word of the format, such as 'Eens' for {@code agree}. */
    String word(String language, String word);
}
