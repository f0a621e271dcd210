package nl.kieswijzer.exchange;

/** Where in a file something stands. Lines and rows count from 1. */
public sealed interface Place {
    /** The file as a whole. */
    record Whole() implements Place {}

    /** A line in a file of a zip. */
    record InFile(String file, int line) implements Place {}

    /**
     * A row or a cell of a sheet.
     *
     * @param row 0 for the sheet as a whole
     * @param column by its letters; empty for the row as a whole
     */
    record InSheet(String sheet, int row, String column) implements Place {
        /** The cell as spreadsheets call it, such as {@code C4}. */
        public String cell() {
            return column + row;
        }
    }

    Place WHOLE = new Whole();
}
