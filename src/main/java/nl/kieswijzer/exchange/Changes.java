package nl.kieswijzer.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/**
 * What a file would change in a draft, before anything is written.
 *
 * @param edits each with what stands there now, in the order of the draft, and what is new behind it
 * @param orders the kinds that come in another order, each with all its names
 * @param unchanged how many entries stay as they are
 */
public record Changes(List<EntryEdit> edits, Map<EntryKind, List<String>> orders, int unchanged) {
    public Changes {
        edits = List.copyOf(edits);
        orders = Map.copyOf(orders);
    }

    /** From what is there to what is to be there: what the second list does not have is removed. */
    public static Changes between(List<Entry> now, List<Entry> then) {
        Map<EntryKey, Content> before = contents(now);
        Map<EntryKey, Content> after = contents(then);
        Set<EntryKey> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<EntryEdit> edits = keys.stream()
                .map(it -> new EntryEdit(it, Optional.ofNullable(before.get(it)), Optional.ofNullable(after.get(it))))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
        return new Changes(edits, orders(before.keySet(), after.keySet()), keys.size() - edits.size());
    }

    public boolean isNothing() {
        return edits.isEmpty() && orders.isEmpty();
    }

    /** The kinds whose order is not the one that comes of adding and removing alone. */
    private static Map<EntryKind, List<String>> orders(Set<EntryKey> before, Set<EntryKey> after) {
        Map<EntryKind, List<String>> orders = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            Set<String> byItself = new LinkedHashSet<>(names(before, kind));
            List<String> wanted = names(after, kind);
            byItself.retainAll(wanted);
            byItself.addAll(wanted);
            if (!isSameOrder(kind, List.copyOf(byItself), wanted)) {
                orders.put(kind, wanted);
            }
        }
        return orders;
    }

    /** Positions on different statements have no order among each other, and a pack keeps none. */
    private static boolean isSameOrder(EntryKind kind, List<String> one, List<String> other) {
        return Grouped.names(kind, one).equals(Grouped.names(kind, other));
    }

    private static List<String> names(Set<EntryKey> keys, EntryKind kind) {
        return new ArrayList<>(keys.stream()
                .filter(it -> it.kind() == kind)
                .map(EntryKey::name)
                .toList());
    }

    private static Map<EntryKey, Content> contents(List<Entry> entries) {
        Map<EntryKey, Content> contents = new LinkedHashMap<>();
        entries.forEach(it -> contents.put(it.key(), it.content()));
        return contents;
    }
}
