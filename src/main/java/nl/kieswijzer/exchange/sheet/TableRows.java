package nl.kieswijzer.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;

/** The rows of one table, put into a draft. */
final class TableRows {
    private final Table table;
    private final Grid grid;
    private final DraftEntries now;
    private final DraftEntries then;
    private final List<Fault> faults;
    private final CellReader cells;
    private final SortedMap<Integer, Column> columns;
    private final Map<EntryKey, Integer> rows = new HashMap<>();

    TableRows(Table table, Grid grid, DraftEntries now, DraftEntries then, Vocabulary words, List<Fault> faults) {
        this.table = table;
        this.grid = grid;
        this.now = now;
        this.then = then;
        this.faults = faults;
        this.cells = new CellReader(words, faults);
        this.columns = new Headers(now.languages(), words).read(table, grid, faults);
    }

    /** Reads them all. What comes new is known from here on. */
    void read(Set<EntryKey> known) {
        if (!columns.values().containsAll(table.keys())) {
            return;
        }
        grid.rows().stream()
                .skip(1)
                .filter(it -> it.cells().values().stream()
                        .anyMatch(cell -> cell.kind() != Grid.Cell.Kind.VALUE
                                || !cell.text().isBlank()))
                .forEach(it -> read(it, known));
    }

    private void read(Grid.Row row, Set<EntryKey> known) {
        int before = faults.size();
        row.cells().forEach((at, cell) -> check(row, at, cell));
        if (faults.size() > before) {
            return;
        }
        key(row, known).ifPresent(key -> {
            Integer earlier = rows.putIfAbsent(key, row.number());
            if (earlier != null) {
                faults.add(Fault.at(place(row, ""), Problem.ROW_TWICE, earlier));
                return;
            }
            Content content = content(row, key);
            // A row that somebody left empty is no position yet.
            if (now.content(key).isPresent() || table != Table.POSITIONS || !content.isEmpty()) {
                then.put(key, content);
                known.add(key);
            }
        });
    }

    private void check(Grid.Row row, int at, Grid.Cell cell) {
        Place.InSheet place = place(row, Grid.letters(at));
        if (!columns.containsKey(at)) {
            boolean hasHeader = !grid.rows().getFirst().text(at).isBlank(); // which is a fault already
            if (!hasHeader && !cell.text().isBlank()) {
                faults.add(Fault.at(place, Problem.NO_HEADER));
            }
        } else if (cell.kind() == Grid.Cell.Kind.FORMULA) {
            faults.add(Fault.at(place, Problem.FORMULA, place.cell()));
        } else if (cell.kind() == Grid.Cell.Kind.ERROR) {
            faults.add(Fault.at(place, Problem.ERROR_IN_CELL, place.cell()));
        }
    }

    private Optional<EntryKey> key(Grid.Row row, Set<EntryKey> known) {
        int before = faults.size();
        Map<String, String> ids = new HashMap<>();
        columns.forEach((at, column) -> {
            if (column.kind() == Column.Kind.KEY) {
                ids.put(column.field(), cells.id(row.text(at), place(row, Grid.letters(at)), column));
            }
        });
        if (faults.size() > before) {
            return Optional.empty();
        }
        if (table != Table.POSITIONS) {
            return EntryKey.read(table.kind(), ids.getOrDefault("id", ""));
        }
        String statement = ids.getOrDefault("statement", "");
        String party = ids.getOrDefault("party", "");
        EntryKey key = new EntryKey(EntryKind.POSITION, statement + "/" + party);
        // What is there already may stay, whether or not it is right: that is for the checker.
        if (now.content(key).isEmpty()) {
            require(known, EntryKind.STATEMENT, statement, Problem.UNKNOWN_STATEMENT, row, "statement");
            require(known, EntryKind.PARTY, party, Problem.UNKNOWN_PARTY, row, "party");
        }
        return faults.size() > before ? Optional.empty() : Optional.of(key);
    }

    private void require(Set<EntryKey> known, EntryKind kind, String id, Problem problem, Grid.Row row, String field) {
        if (EntryKey.read(kind, id).filter(known::contains).isEmpty()) {
            columns.forEach((at, column) -> {
                if (column.field().equals(field)) {
                    faults.add(Fault.at(place(row, Grid.letters(at)), problem, id));
                }
            });
        }
    }

    private Content content(Grid.Row row, EntryKey key) {
        Content content = now.content(key).orElse(Content.EMPTY);
        for (Map.Entry<Integer, Column> column : columns.entrySet()) {
            if (column.getValue().kind() != Column.Kind.KEY) {
                content = cells.put(
                        content,
                        column.getValue(),
                        row.text(column.getKey()),
                        place(row, Grid.letters(column.getKey())));
            }
        }
        return content;
    }

    private Place.InSheet place(Grid.Row row, String column) {
        return new Place.InSheet(grid.name(), row.number(), column);
    }
}
