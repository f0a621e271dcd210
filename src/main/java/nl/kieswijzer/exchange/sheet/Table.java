package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.election.entry.EntryKind;

/** One table, with a row an entry. */
public enum Table {
    PARTIES(EntryKind.PARTY, List.of(Column.key("id"), Column.text("name"), Column.text("short"))),
    STATEMENTS(
            EntryKind.STATEMENT,
            List.of(
                    Column.key("id"),
                    Column.text("topic"),
                    Column.texts("text"),
                    Column.texts("meaning"),
                    Column.texts("current"),
                    Column.texts("for"),
                    Column.texts("against"),
                    Column.list("terms"))),
    POSITIONS(
            EntryKind.POSITION,
            List.of(
                    Column.key("statement"),
                    Column.key("party"),
                    Column.word("stance", List.of("agree", "neither", "disagree")),
                    Column.list("quotes"),
                    Column.texts("rationale"),
                    Column.word("source", List.of("coded", "confirmed"))));

    private final EntryKind kind;
    private final List<Column> columns;

    Table(EntryKind kind, List<Column> columns) {
        this.kind = kind;
        this.columns = columns;
    }

    /** What its rows are. */
    public EntryKind kind() {
        return kind;
    }

    /** The columns that say which entry a row is of. */
    List<Column> keys() {
        return columns.stream().filter(it -> it.kind() == Column.Kind.KEY).toList();
    }

    /** The columns of an edition in these languages. */
    List<Column> columns(List<String> languages) {
        List<Column> all = new ArrayList<>();
        for (Column column : columns) {
            if (column.kind() == Column.Kind.TEXTS) {
                languages.forEach(it -> all.add(column.in(it)));
            } else {
                all.add(column);
            }
        }
        return List.copyOf(all);
    }
}
