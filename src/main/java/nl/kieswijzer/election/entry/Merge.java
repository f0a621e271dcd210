package nl.kieswijzer.election.entry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two people's changes to one entry, put together where they are of other fields. */
public final class Merge {
    private Merge() {}

    /**
     * What both made of one content; empty where both changed the same field to something else. Of fields within fields, such
     * as a text in two languages, each counts for itself; a list counts as one.
     *
     * <p>From {@code {text: {nl: a, en: b}}} mine with another {@code nl} and theirs with another {@code en} give both.
     */
    public static Optional<Content> of(Content before, Content mine, Content theirs) {
        return merge(before.fields(), mine.fields(), theirs.fields()).map(Content::new);
    }

    private static Optional<Map<String, Object>> merge(Map<?, ?> before, Map<?, ?> mine, Map<?, ?> theirs) {
        Set<Object> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, Object> both = new LinkedHashMap<>();
        for (Object name : names) {
            @Nullable Object was = before.get(name);
            @Nullable Object here = mine.get(name);
            @Nullable Object there = theirs.get(name);
            if (here instanceof Map<?, ?> m && there instanceof Map<?, ?> t) {
                var inside = merge(was instanceof Map<?, ?> w ? w : Map.of(), m, t);
                if (inside.isEmpty()) {
                    return Optional.empty();
                }
                both.put(name.toString(), inside.get());
            } else if (Objects.equals(here, there) || Objects.equals(here, was)) {
                put(both, name, there);
            } else if (Objects.equals(there, was)) {
                put(both, name, here);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(both);
    }

    private static void put(Map<String, Object> fields, Object name, @Nullable Object value) {
        if (value != null) {
            fields.put(name.toString(), value);
        }
    }
}
