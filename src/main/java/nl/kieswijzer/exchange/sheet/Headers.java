package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;

/** Which column is which, by the headers: in any language of the desk, or by the names of the format. */
record Headers(List<String> languages, Vocabulary words) {
    /** The table whose headers these are; empty where that can't be told. */
    Optional<Table> guess(Grid grid) {
        if (grid.rows().isEmpty()) {
            return Optional.empty();
        }
        long most =
                Stream.of(Table.values()).mapToLong(it -> known(it, grid)).max().orElse(0);
        List<Table> best = Stream.of(Table.values())
                .filter(it -> most > 0 && known(it, grid) == most)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private long known(Table table, Grid grid) {
        Map<String, Column> names = names(table);
        return grid.rows().getFirst().cells().values().stream()
                .filter(it -> names.containsKey(plain(it.text())))
                .count();
    }

    /** The columns of a table by their place; what can't be used is said. */
    SortedMap<Integer, Column> read(Table table, Grid grid, List<Fault> faults) {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        Map<String, Column> names = names(table);
        int row = grid.rows().isEmpty() ? 1 : grid.rows().getFirst().number();
        if (!grid.rows().isEmpty()) {
            grid.rows().getFirst().cells().forEach((at, cell) -> {
                Place place = new Place.InSheet(grid.name(), row, Grid.letters(at));
                Column column = names.get(plain(cell.text()));
                if (column == null) {
                    if (!cell.text().isBlank()) {
                        faults.add(Fault.at(
                                place, Problem.HEADER_UNKNOWN, cell.text().strip()));
                    }
                } else if (columns.containsValue(column)) {
                    faults.add(Fault.at(place, Problem.HEADER_TWICE, cell.text().strip()));
                } else {
                    columns.put(at, column);
                }
            });
        }
        missing(table, columns)
                .forEach(it -> faults.add(Fault.at(
                        new Place.InSheet(grid.name(), row, ""),
                        Problem.HEADER_MISSING,
                        it.header(words, words.languages().getFirst()))));
        return columns;
    }

    private static List<Column> missing(Table table, SortedMap<Integer, Column> columns) {
        List<Column> missing = new ArrayList<>(table.keys());
        missing.removeAll(columns.values());
        return missing;
    }

    private Map<String, Column> names(Table table) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : table.columns(languages)) {
            names.put(plain(column.path()), column);
            words.languages().forEach(it -> names.put(plain(column.header(words, it)), column));
        }
        return names;
    }

    private static String plain(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
