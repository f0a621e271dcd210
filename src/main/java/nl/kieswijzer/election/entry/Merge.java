package nl.kieswijzer.election.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two people's changes to one entry, put together where they are of other fields. */
public final class Merge {
    /** What an item of a list goes by, in a theme's topics, its notes, the legend and votes. */
    private static final List<String> NAMES = List.of("id", "party", "level", "motion");

    private Merge() {}

    /**
     * What both made of one content; empty where both changed the same field to something else. Of fields within fields, such
     * as a text in two languages, each counts for itself, and so it is with the items of a list where both have the same ones in the
     * same places, and with each text of a list of texts, which is ticked or not; any other list counts as one.
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
            } else if (was instanceof List<?> w
                    && here instanceof List<?> m
                    && there instanceof List<?> t
                    && areSame(w, m, t)) {
                var items = items(w, m, t);
                if (items.isEmpty()) {
                    return Optional.empty();
                }
                both.put(name.toString(), items.get());
            } else if (Ticks.are(was, here, there)) {
                put(both, name, Ticks.both(was, here, there));
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

    /** Whether all three have the same items in the same places, by what each goes by. */
    private static boolean areSame(List<?> was, List<?> mine, List<?> theirs) {
        List<String> names = names(was);
        return !names.isEmpty() && names.equals(names(mine)) && names.equals(names(theirs));
    }

    /** What the items of a list go by; empty where one of them goes by nothing. */
    private static List<String> names(List<?> items) {
        List<String> names = items.stream()
                .filter(Map.class::isInstance)
                .flatMap(it -> NAMES.stream()
                        .filter(((Map<?, ?>) it)::containsKey)
                        .limit(1)
                        .map(name -> name + ": " + ((Map<?, ?>) it).get(name)))
                .toList();
        return names.size() == items.size() ? names : List.of();
    }

    private static Optional<List<Object>> items(List<?> was, List<?> mine, List<?> theirs) {
        List<Object> both = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            var item = merge((Map<?, ?>) was.get(i), (Map<?, ?>) mine.get(i), (Map<?, ?>) theirs.get(i));
            item.ifPresent(both::add);
        }
        return both.size() == was.size() ? Optional.of(both) : Optional.empty();
    }

    private static void put(Map<String, Object> fields, Object name, @Nullable Object value) {
        if (value != null) {
            fields.put(name.toString(), value);
        }
    }
}
