package nl.kieswijzer.exchange.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kieswijzer.election.entry.EntryKind;

/**
 * The order in which the fields of an entry stand in a file, so that only what changed differs between two versions of it.
 *
 * @param lists the fields that a pack has even where they are empty
 */
record FieldOrder(List<String> names, List<String> lists) {
    private static final FieldOrder TOPIC = order("id", "party", "name", "introduction", "level", "text");
    private static final FieldOrder SENSITIVITY =
            new FieldOrder(List.of("weight", "age", "about", "reason"), List.of("about"));

    private static final FieldOrder LANGUAGES = order("nl", "en");

    static FieldOrder of(EntryKind kind) {
        return switch (kind) {
            case EDITION ->
                order(
                        "format",
                        "id",
                        "languages",
                        "date",
                        "country",
                        "name",
                        "body",
                        "source",
                        "citation",
                        "coding",
                        "quoteLanguage",
                        "legend");
            case PARTY -> order("id", "name", "short");
            case THEME ->
                new FieldOrder(List.of("id", "name", "background", "notes", "topics"), List.of("notes", "topics"));
            case PROGRAMME -> order("id", "title", "party", "url", "date", "file");
            case QUOTE -> order("id", "party", "topics", "programme", "page", "text");
            case TERM -> order("id", "name", "meaning");
            case STATEMENT ->
                new FieldOrder(
                        List.of("id", "topic", "text", "meaning", "current", "for", "against", "terms", "sensitivity"),
                        List.of("terms"));
            case POSITION -> order("party", "stance", "source", "citation", "quotes", "sentences", "rationale");
            case ASSESSMENT -> order("party", "level", "quotes", "rationale");
        };
    }

    private static FieldOrder order(String... names) {
        return new FieldOrder(List.of(names), List.of());
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
            case Map<?, ?> map when name.equals("sensitivity") -> SENSITIVITY.sorted(map, Map.of());
            case Map<?, ?> map -> LANGUAGES.sorted(map, Map.of());
            case List<?> list ->
                list.stream()
                        .map(it -> it instanceof Map<?, ?> map ? TOPIC.sorted(map, Map.of()) : it)
                        .toList();
            default -> value;
        };
    }
}
