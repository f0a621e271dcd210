package nl.kieswijzer.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** Positions and answers by their statement, and assessments by their topic, as the files of a pack have them. */
public final class Grouped {
    private Grouped() {}

    /** The same entries by kind, and within a kind by what they are about; for the rest in their own order. */
    public static List<Entry> entries(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            byFirst(entries.stream().filter(it -> it.key().kind() == kind).toList())
                    .values()
                    .forEach(all::addAll);
        }
        return List.copyOf(all);
    }

    /** Entries of one kind by the statement or topic that they are about; for other kinds each for itself. */
    public static Map<String, List<Entry>> byFirst(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(it ->
                groups.computeIfAbsent(it.key().first(), _ -> new ArrayList<>()).add(it));
        return groups;
    }

    static Map<String, List<String>> names(EntryKind kind, List<String> names) {
        boolean isOfTwo = kind.group().isPresent();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        names.forEach(it -> groups.computeIfAbsent(
                        isOfTwo ? new EntryKey(kind, it).first() : "", _ -> new ArrayList<>())
                .add(it));
        return groups;
    }
}
