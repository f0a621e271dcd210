package nl.kieswijzer.election.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one reader coded: a line for each statement and party, {@code statement,party,stance,…}. */
record CodingSheet(Map<List<String>, String> stances) {
    static CodingSheet read(Path csv) {
        Map<List<String>, String> stances = new HashMap<>();
        for (List<String> row : rows(csv, 3)) {
            stances.put(row.subList(0, 2), row.get(2));
        }
        return new CodingSheet(stances);
    }

    /** The first columns of a table without its header. They hold ids, so a comma always ends them. */
    static List<List<String>> rows(Path csv, int columns) {
        try {
            return Files.readAllLines(csv).stream()
                    .skip(1)
                    .map(it -> List.of(it.split(",", columns + 1)).subList(0, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
