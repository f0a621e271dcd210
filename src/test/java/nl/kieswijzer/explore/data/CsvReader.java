package nl.kieswijzer.explore.data;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, independently of how they were written. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("a row does not end at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            if (text.charAt(at) == '"') {
                at++;
            }
            cell.append(text.charAt(at));
        }
        at++;
        return cell.toString();
    }
}
