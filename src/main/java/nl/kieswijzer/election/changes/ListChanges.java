package nl.kieswijzer.election.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came, went and changed of things that have an id.
 *
 * @param added those only in the newer list, in its order
 * @param removed those only in the older one, in its order
 * @param changed those of both that are not the same, in the newer one's order
 */
public record ListChanges<T>(List<T> added, List<T> removed, List<Changed<T>> changed) {
    public ListChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    static <T, K> ListChanges<T> between(Stream<T> older, Stream<T> newer, Function<T, K> id) {
        Map<K, T> before = byId(older, id);
        Map<K, T> after = byId(newer, id);
        return new ListChanges<>(
                without(after, before),
                without(before, after),
                after.entrySet().stream()
                        .flatMap(it -> Optional.ofNullable(before.get(it.getKey())).stream()
                                .filter(was -> !was.equals(it.getValue()))
                                .map(was -> new Changed<>(was, it.getValue())))
                        .toList());
    }

    private static <T, K> Map<K, T> byId(Stream<T> list, Function<T, K> id) {
        Map<K, T> map = new LinkedHashMap<>();
        list.forEach(it -> map.put(id.apply(it), it));
        return map;
    }

    private static <T, K> List<T> without(Map<K, T> here, Map<K, T> there) {
        return here.entrySet().stream()
                .filter(it -> !there.containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
