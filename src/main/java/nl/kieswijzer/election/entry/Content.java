package nl.kieswijzer.election.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in an entry, by the field names of a content pack, whether or not it is complete or right: that is for the checker
 * to say. Immutable.
 *
 * <p>A field is named by a path of names with dots between, such as {@code text.nl}.
 *
 * @param fields in their order; each is a text, a list of texts, a list of fields, or fields. None is blank or empty: what is not
 *     there has no name either
 */
public record Content(Map<String, Object> fields) {
    public static final Content EMPTY = new Content(Map.of());

    public Content {
        fields = tidy(fields);
    }

    /** Fields that are all text. */
    public static Content of(String... namesAndTexts) {
        Content content = EMPTY;
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            content = content.with(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return content;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The text of a field; empty where it has none. */
    public Optional<String> text(String path) {
        return find(path).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The texts of a field that is a list of them. */
    public List<String> texts(String path) {
        return list(path).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** What stands in a field that is a list of fields. */
    public List<Content> items(String path) {
        return list(path).stream()
                .filter(Map.class::isInstance)
                .map(it -> new Content(named(it)))
                .toList();
    }

    /** What stands in a field that has fields itself. */
    public Content inside(String path) {
        return find(path)
                .filter(Map.class::isInstance)
                .map(it -> new Content(named(it)))
                .orElse(EMPTY);
    }

    /** The same with another text in a field; a blank one takes the field away. */
    public Content with(String path, String text) {
        return put(path, text);
    }

    public Content withTexts(String path, List<String> texts) {
        return put(path, texts);
    }

    public Content withItems(String path, List<Content> items) {
        return put(path, items.stream().map(Content::fields).toList());
    }

    public Content withInside(String path, Content inside) {
        return put(path, inside.fields());
    }

    private Content put(String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Object next = dot < 0
                ? value
                : inside(name).put(path.substring(dot + 1), value).fields();
        Map<String, Object> others = new LinkedHashMap<>(fields);
        others.put(name, next);
        return new Content(others);
    }

    private Optional<Object> find(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Optional.ofNullable(fields.get(path))
                : inside(path.substring(0, dot)).find(path.substring(dot + 1));
    }

    private List<?> list(String path) {
        return find(path).filter(List.class::isInstance).map(it -> (List<?>) it).orElse(List.of());
    }

    private static Map<String, Object> tidy(Map<String, ?> fields) {
        Map<String, Object> kept = new LinkedHashMap<>();
        fields.forEach((name, value) -> tidy(value).ifPresent(it -> kept.put(name, it)));
        return Collections.unmodifiableMap(kept);
    }

    private static Optional<Object> tidy(Object value) {
        return switch (value) {
            case Map<?, ?> map -> Optional.<Object>of(tidy(named(map))).filter(it -> !((Map<?, ?>) it).isEmpty());
            case List<?> list -> tidy(list);
            default -> Optional.<Object>of(value.toString()).filter(it -> !((String) it).isBlank());
        };
    }

    private static Optional<Object> tidy(List<?> list) {
        List<Object> kept = new ArrayList<>();
        list.forEach(it -> tidy(it).ifPresent(kept::add));
        return kept.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(kept));
    }

    private static Map<String, Object> named(Object map) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> fields.put(name.toString(), value));
        return fields;
    }
}
