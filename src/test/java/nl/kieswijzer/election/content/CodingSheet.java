package nl.kieswijzer.election.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/** What one reader coded: a line a position, {@code statement,party,stance,…}; what is not in it is absent. */
record CodingSheet(Map<List<String>, String> stances) {
    static final String ABSENT = "absent";

    static CodingSheet read(Path csv) {
        Map<List<String>, String> stances = new HashMap<>();
        for (List<String> row : rows(csv)) {
            stances.put(row.subList(0, 2), row.get(2));
        }
        return new CodingSheet(stances);
    }

    /** The rows of a table without its header. The first three columns hold ids, so a comma always ends them. */
    static List<List<String>> rows(Path csv) {
        try {
            return Files.readAllLines(csv).stream()
                    .skip(1)
                    .map(it -> List.of(it.split(",", 4)).subList(0, 3))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String stance(StatementId statement, PartyId party) {
        return stance(statement.value(), party.value());
    }

    String stance(String statement, String party) {
        return stances.getOrDefault(List.of(statement, party), ABSENT);
    }

    Set<String> parties() {
        Set<String> parties = new HashSet<>();
        stances.keySet().forEach(it -> parties.add(it.get(1)));
        return parties;
    }
}
