package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** The tables of a draft, with headers and words in one language. */
public final class TablesOut {
    private final DraftEntries draft;
    private final Vocabulary words;
    private final String language;

    public TablesOut(List<Entry> entries, Vocabulary words, String language) {
        this.draft = new DraftEntries(entries);
        this.words = words;
        this.language = language;
    }

    public List<Grid> all() {
        return Stream.of(Table.values()).map(this::grid).toList();
    }

    public Grid grid(Table table) {
        List<Column> columns = table.columns(draft.languages());
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(it -> it.header(words, language)).toList());
        keys(table).forEach(it -> rows.add(row(it, columns)));
        return Grid.of(words.table(language, table.kind()), rows);
    }

    private List<String> row(EntryKey key, List<Column> columns) {
        Content content = draft.content(key).orElse(Content.EMPTY);
        return columns.stream()
                .map(it -> it.kind() == Column.Kind.KEY
                        ? (it.field().equals("party") ? key.party() : key.first())
                        : it.shown(content, words, language))
                .toList();
    }

    /** Of positions a row for every party on every statement, for somebody to fill in; and those of parties that are no more. */
    private Set<EntryKey> keys(Table table) {
        Set<EntryKey> keys = new LinkedHashSet<>();
        if (table == Table.POSITIONS) {
            for (EntryKey statement : draft.keys(EntryKind.STATEMENT)) {
                for (EntryKey party : draft.keys(EntryKind.PARTY)) {
                    keys.add(new EntryKey(EntryKind.POSITION, statement.name() + "/" + party.name()));
                }
            }
        }
        keys.addAll(draft.keys(table.kind()));
        return keys;
    }
}
