package nl.kieswijzer.desk.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryChange;

/** Which fields one change of an entry changed. */
public final class FieldChanges {
    /** What stood in a field, and what stands there since; empty where there is nothing. */
    public record FieldChange(String path, String before, String after) {}

    private FieldChanges() {}

    public static List<FieldChange> of(EntryChange change) {
        Map<String, String> before = flat(change.before().orElse(Content.EMPTY));
        Map<String, String> after = flat(change.after().orElse(Content.EMPTY));
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .map(it -> new FieldChange(it, before.getOrDefault(it, ""), after.getOrDefault(it, "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private static Map<String, String> flat(Content content) {
        Map<String, String> flat = new LinkedHashMap<>();
        content.fields().forEach((name, value) -> put(flat, name, value));
        return flat;
    }

    private static void put(Map<String, String> flat, String path, Object value) {
        switch (value) {
            case Map<?, ?> fields -> fields.forEach((name, inside) -> put(flat, path + "." + name, inside));
            case List<?> items
            when items.stream().allMatch(String.class::isInstance) ->
                flat.put(
                        path,
                        String.join(
                                ", ",
                                new ArrayList<>(items)
                                        .stream().map(Object::toString).toList()));
            case List<?> items -> {
                int index = 0;
                for (Object item : items) {
                    put(flat, path + "." + index++, item);
                }
            }
            default -> flat.put(path, value.toString());
        }
    }
}
