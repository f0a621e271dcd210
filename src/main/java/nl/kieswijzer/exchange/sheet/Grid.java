package nl.kieswijzer.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet as it stands in a file.
 *
 * @param rows those that have something in them
 */
public record Grid(String name, List<Row> rows) {
    /** The most rows of a sheet that are read. */
    public static final int MOST_ROWS = 20_000;

    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number counts from 1
     * @param cells what stands in it, by column from 0; none of them is empty
     */
    public record Row(int number, SortedMap<Integer, Cell> cells) {
        public Row {
            cells = new TreeMap<>(cells);
        }

        String text(int column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    /** What stands in a cell. Of a formula or an error the text is of no use. */
    public record Cell(String text, Kind kind) {
        /** Whether it is a value. */
        public enum Kind {
            VALUE,
            FORMULA,
            ERROR
        }
    }

    static Grid of(String name, List<List<String>> texts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(row(i + 1, texts.get(i)));
        }
        return new Grid(name, rows);
    }

    static Row row(int number, List<String> texts) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.put(i, new Cell(texts.get(i), Cell.Kind.VALUE));
            }
        }
        return new Row(number, cells);
    }

    /** The letters that spreadsheets call a column by: 0 is A, 26 is AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
