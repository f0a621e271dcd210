package nl.kieswijzer.exchange.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.PackFields;

/**
 * The order in which the fields of an entry stand in a file, so that only what changed differs between two versions of it.
 *
 * @param lists the fields that a pack has even where they are empty
 */
record FieldOrder(List<String> names, List<String> lists) {
    private static final List<String> LANGUAGES = List.of("nl", "en");

    static FieldOrder of(EntryKind kind) {
        return new FieldOrder(
                PackFields.of(kind),
                switch (kind) {
                    case THEME -> List.of("notes", "topics");
                    case STATEMENT -> List.of("terms");
                    case ROUND -> List.of("candidates");
                    default -> List.of();
                });
    }

    private static FieldOrder within(String field) {
        List<String> names = PackFields.within(field);
        return new FieldOrder(
                names.isEmpty() ? LANGUAGES : names, field.equals("sensitivity") ? List.of("about") : List.of());
    }

    Map<String, Object> sorted(Map<?, ?> fields, Map<String, String> named) {
        Map<String, Object> all = new LinkedHashMap<>(named);
        fields.forEach((name, value) -> all.putIfAbsent(name.toString(), value));
        lists.forEach(it -> all.putIfAbsent(it, List.of()));
        Map<String, Object> sorted = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(names);
        order.addAll(new TreeSet<>(all.keySet()));
        for (String name : order) {
            Object value = all.get(name);
            if (value != null) {
                sorted.put(name, inside(name, value));
            }
        }
        return sorted;
    }

    private static Object inside(String name, Object value) {
        return switch (value) {
            case Map<?, ?> map -> within(name).sorted(map, Map.of());
            case List<?> list ->
                list.stream()
                        .map(it -> it instanceof Map<?, ?> map ? within(name).sorted(map, Map.of()) : it)
                        .toList();
            default -> value;
        };
    }
}
