package nl.kieswijzer.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;

/** The entries of a draft by their key, in order. */
final class DraftEntries {
    private static final List<String> USUAL = List.of("nl", "en");

    private final Map<EntryKey, Content> contents = new LinkedHashMap<>();

    DraftEntries(List<Entry> entries) {
        entries.forEach(it -> contents.put(it.key(), it.content()));
    }

    Optional<Content> content(EntryKey key) {
        return Optional.ofNullable(contents.get(key));
    }

    List<EntryKey> keys(EntryKind kind) {
        return contents.keySet().stream().filter(it -> it.kind() == kind).toList();
    }

    /** The languages of the edition; where it names none, those of the desk. */
    List<String> languages() {
        List<String> named =
                content(EntryKey.EDITION).map(it -> it.texts("languages")).orElse(List.of());
        List<String> usable = named.stream().distinct().toList();
        return usable.isEmpty() ? USUAL : usable;
    }

    /** Puts another content in; a new entry comes last. */
    void put(EntryKey key, Content content) {
        contents.put(key, content);
    }

    List<Entry> all() {
        return contents.entrySet().stream()
                .map(it -> new Entry(it.getKey(), it.getValue()))
                .toList();
    }
}
