package nl.kieswijzer.exchange.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.exchange.Grouped;

/** The files of a pack, each with its text. */
final class PackFileTexts {
    private static final String END = "...\n";

    private PackFileTexts() {}

    static Map<String, String> of(Pack pack) {
        Map<String, String> files = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            List<Entry> entries = pack.entries().stream()
                    .filter(it -> it.key().kind() == kind)
                    .toList();
            // Older readers don't know these, and have no need to where there are none.
            if (!kind.isOptional() || !entries.isEmpty()) {
                files.put(kind.file(), text(pack, kind, entries));
            }
        }
        return files;
    }

    private static String text(Pack pack, EntryKind kind, List<Entry> entries) {
        YamlText yaml = new YamlText();
        if (kind == EntryKind.EDITION) {
            yaml.fields(header(pack, entries));
        } else {
            yaml.list(kind.group()
                    .map(it -> grouped(entries, it.by(), it.list()))
                    .orElseGet(() ->
                            entries.stream().<Object>map(PackFileTexts::item).toList()));
        }
        return yaml + END;
    }

    private static Map<String, Object> header(Pack pack, List<Entry> entries) {
        Content content = entries.stream().findFirst().map(Entry::content).orElse(Content.EMPTY);
        return first(Map.of("format", PackFields.FORMAT, "id", pack.id().value()), EntryKind.EDITION, content);
    }

    private static Map<String, Object> item(Entry entry) {
        EntryKey key = entry.key();
        return first(Map.of("id", key.name()), key.kind(), entry.content());
    }

    private static List<Object> grouped(List<Entry> entries, String by, String list) {
        List<Object> groups = new ArrayList<>();
        Grouped.byFirst(entries).forEach((first, inside) -> {
            Map<String, Object> group = new LinkedHashMap<>();
            group.put(by, first);
            group.put(
                    list,
                    inside.stream()
                            .map(it -> first(
                                    Map.of("party", it.key().party()), it.key().kind(), it.content()))
                            .toList());
            groups.add(group);
        });
        return groups;
    }

    /** The names of an entry, and then its fields in the order of the format; what is not in the format by name. */
    private static Map<String, Object> first(Map<String, String> names, EntryKind kind, Content content) {
        return FieldOrder.of(kind).sorted(content.fields(), names);
    }
}
