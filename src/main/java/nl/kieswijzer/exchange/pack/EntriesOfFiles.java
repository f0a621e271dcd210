package nl.kieswijzer.exchange.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import org.yaml.snakeyaml.nodes.Node;

/** The entries in the files of a pack. Whether they are right or complete is for the checker: here only what can't be kept is a fault. */
final class EntriesOfFiles {

    private final Map<String, byte[]> files;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryKey, Integer> lines = new HashMap<>();
    private String id = "";

    EntriesOfFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    Outcome<Pack> pack() {
        for (EntryKind kind : EntryKind.values()) {
            root(kind).ifPresent(it -> read(kind, it));
        }
        return faults.isEmpty()
                ? Outcome.read(new Pack(new EditionId(id), entries))
                : new Outcome.Faulty<>(faults.stream().distinct().toList());
    }

    private Optional<Node> root(EntryKind kind) {
        byte[] bytes = files.get(kind.file());
        if (bytes != null) {
            return YamlTree.root(kind.file(), bytes, faults);
        }
        if (!kind.isOptional()) {
            faults.add(Fault.whole(Problem.FILE_MISSING, kind.file()));
        }
        return Optional.empty();
    }

    private void read(EntryKind kind, Node root) {
        if (kind == EntryKind.EDITION) {
            NodeFields.of(kind.file(), root, faults).ifPresent(this::header);
            return;
        }
        kind.group()
                .ifPresentOrElse(
                        it -> groups(kind, root, it.by(), it.list()),
                        () -> NodeFields.list(kind.file(), root, faults)
                                .forEach(it -> add(kind, it, "id", it.text("id"))));
    }

    private void header(NodeFields header) {
        if (!header.text("format").equals(PackFields.FORMAT)) {
            faults.add(Fault.at(header.place(), Problem.OTHER_FORMAT));
        }
        id = header.text("id");
        if (!Slug.fits(id)) {
            faults.add(Fault.at(header.place(), Problem.NO_ID, "id", id));
        }
        entries.add(new Entry(EntryKey.EDITION, new Content(header.without(List.of("format", "id")))));
    }

    private void groups(EntryKind kind, Node root, String by, String list) {
        for (NodeFields group : NodeFields.list(kind.file(), root, faults)) {
            group.fields().keySet().stream()
                    .filter(it -> !it.equals(by) && !it.equals(list))
                    .forEach(it -> faults.add(Fault.at(group.place(), Problem.FIELD_UNKNOWN, it)));
            String first = group.text(by);
            if (!Slug.fits(first)) {
                faults.add(Fault.at(group.place(), Problem.NO_ID, by, first));
                continue;
            }
            group.items(list).forEach(it -> add(kind, it, "party", first + "/" + it.text("party")));
        }
    }

    private void add(EntryKind kind, NodeFields item, String field, String name) {
        Optional<EntryKey> key = EntryKey.read(kind, name);
        if (key.isEmpty()) {
            faults.add(Fault.at(item.place(), Problem.NO_ID, field, item.text(field)));
            return;
        }
        Integer before = lines.putIfAbsent(key.get(), item.line());
        if (before == null) {
            entries.add(new Entry(key.get(), new Content(item.without(List.of(field)))));
        } else {
            faults.add(Fault.at(new Place.InFile(kind.file(), item.line()), Problem.ENTRY_TWICE, name, before));
        }
    }
}
