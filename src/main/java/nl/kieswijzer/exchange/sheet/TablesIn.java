package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;

/**
 * What tables make of a draft. Only what they have columns for changes; an entry that has no row stays, and so does a cell that
 * says what a file of this draft would say there. An entry whose row is new is added.
 */
public final class TablesIn {
    private final List<Entry> entries;
    private final Vocabulary words;
    private final DraftEntries now;
    private final DraftEntries then;
    private final List<Fault> faults = new ArrayList<>();

    private TablesIn(List<Entry> entries, Vocabulary words) {
        this.entries = entries;
        this.words = words;
        this.now = new DraftEntries(entries);
        this.then = new DraftEntries(entries);
    }

    /** The entries of a draft after a workbook. Sheets that are none of ours are passed over, and remarked. */
    public static Outcome<List<Entry>> workbook(List<Grid> grids, List<Entry> entries, Vocabulary words) {
        return new TablesIn(entries, words).read(grids);
    }

    /** The entries of a draft after one table, which its headers tell. */
    public static Outcome<List<Entry>> table(Grid grid, List<Entry> entries, Vocabulary words) {
        TablesIn in = new TablesIn(entries, words);
        Optional<Table> table = new Headers(in.now.languages(), words).guess(grid);
        return table.isEmpty()
                ? Outcome.faulty(Fault.at(new Place.InSheet(grid.name(), 1, ""), Problem.WHICH_TABLE))
                : in.take(Map.of(table.get(), grid), List.of());
    }

    private Outcome<List<Entry>> read(List<Grid> grids) {
        Map<Table, Grid> known = new EnumMap<>(Table.class);
        List<Fault> passedOver = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<Table> table = called(grid.name());
            if (table.isEmpty() || known.putIfAbsent(table.get(), grid) != null) {
                passedOver.add(Fault.at(new Place.InSheet(grid.name(), 0, ""), Problem.SHEET_PASSED_OVER, grid.name()));
            }
        }
        return known.isEmpty() ? Outcome.faulty(Fault.whole(Problem.NO_SHEET)) : take(known, passedOver);
    }

    private Optional<Table> called(String name) {
        return Stream.of(Table.values())
                .filter(it -> words.languages().stream()
                        .anyMatch(language -> words.table(language, it.kind()).equalsIgnoreCase(name.strip())))
                .findFirst();
    }

    private Outcome<List<Entry>> take(Map<Table, Grid> grids, List<Fault> remarks) {
        Set<EntryKey> known = new HashSet<>();
        entries.forEach(it -> known.add(it.key()));
        // Parties and statements first, so that a position may be of one that comes with the same file.
        for (Table table : Table.values()) {
            Grid grid = grids.get(table);
            if (grid != null) {
                new TableRows(table, grid, now, then, words, faults).read(known);
            }
        }
        return Outcome.unless(faults, then.all()).with(remarks);
    }
}
