package nl.kieswijzer.exchange.sheet;

import java.util.List;
import nl.kieswijzer.election.entry.Content;

/**
 * A column of a table.
 *
 * @param field of the entry
 * @param language of the text; empty where it is in none
 * @param words what there is to choose from, as an entry has it
 */
record Column(String field, String language, Kind kind, List<String> words) {
    /** What stands in its cells. */
    enum Kind {
        /** The id of what the row is about. */
        KEY,
        TEXT,
        /** A text for each language, in a column each. */
        TEXTS,
        /** Ids with commas between. */
        LIST,
        /** One of some words. */
        WORD
    }

    static Column key(String field) {
        return new Column(field, "", Kind.KEY, List.of());
    }

    static Column text(String field) {
        return new Column(field, "", Kind.TEXT, List.of());
    }

    static Column texts(String field) {
        return new Column(field, "", Kind.TEXTS, List.of());
    }

    static Column list(String field) {
        return new Column(field, "", Kind.LIST, List.of());
    }

    static Column word(String field, List<String> words) {
        return new Column(field, "", Kind.WORD, words);
    }

    Column in(String other) {
        return new Column(field, other, Kind.TEXT, words);
    }

    /** Where it stands in an entry. */
    String path() {
        return language.isEmpty() ? field : field + "." + language;
    }

    /** Its header in a language of the desk. */
    String header(Vocabulary words, String ofDesk) {
        return words.column(ofDesk, field) + (language.isEmpty() ? "" : " (" + language + ")");
    }

    /** What a cell of it says of an entry. */
    String shown(Content content, Vocabulary words, String ofDesk) {
        return CellText.fitting(
                switch (kind) {
                    case LIST -> String.join(", ", content.texts(path()));
                    case WORD -> {
                        String word = content.text(path()).orElse("");
                        yield this.words.contains(word) ? words.word(ofDesk, word) : word;
                    }
                    default -> content.text(path()).orElse("");
                });
    }
}
