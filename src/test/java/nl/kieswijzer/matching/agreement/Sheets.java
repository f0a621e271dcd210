package nl.kieswijzer.matching.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Units as papers print them: a row a coder, a column a unit, a dot for who did not read it. */
final class Sheets {
    static final String UNREAD = ".";

    private Sheets() {}

    /** Coders' rows, each with its values and blanks between. The first coder is {@code 0}. */
    static List<Unit<String>> coders(String... rows) {
        List<List<String>> sheets = List.of(rows).stream()
                .map(it -> List.of(it.strip().split("\\s+")))
                .toList();
        return IntStream.range(0, sheets.getFirst().size())
                .mapToObj(unit -> unit(sheets.stream().map(it -> it.get(unit)).toList()))
                .toList();
    }

    /** What each coder in turn gave a unit. */
    static Unit<String> unit(List<String> values) {
        Map<String, String> given = new TreeMap<>();
        for (int coder = 0; coder < values.size(); coder++) {
            if (!values.get(coder).equals(UNREAD)) {
                given.put("" + coder, values.get(coder));
            }
        }
        return new Unit<>("all", given);
    }
}
