package nl.kieswijzer.election.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.internal.RevisionRow.TextRow;

/** All translated texts of a revision in one table, found again by what they are the text of. */
final class TextRows {
    private record Key(String subject, String field) {}

    private final Map<Key, SortedMap<String, String>> texts = new HashMap<>();

    TextRows(List<TextRow> rows) {
        for (TextRow row : rows) {
            texts.computeIfAbsent(new Key(row.subject(), row.field()), _ -> new TreeMap<>())
                    .put(row.language(), row.content());
        }
    }

    LocalizedText get(String subject, String field) {
        return new LocalizedText(texts.getOrDefault(new Key(subject, field), new TreeMap<>()));
    }

    /** Gathers texts into rows. */
    static final class Writer {
        private final List<TextRow> rows = new ArrayList<>();

        Writer put(String subject, String field, LocalizedText text) {
            text.byLanguage().forEach((language, words) -> rows.add(new TextRow(subject, field, language, words)));
            return this;
        }

        List<TextRow> rows() {
            return List.copyOf(rows);
        }
    }
}
