package nl.kieswijzer.election.pack.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.entry.EntryKind.Group;
import nl.kieswijzer.election.entry.PackFields;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Entries as the trees that the files of a pack would give, with a spot in the place of each line. */
public final class EntryNodes {
    private final EditionId id;
    private final Map<String, List<Entry>> byFile = new LinkedHashMap<>();

    public EntryNodes(EditionId id, List<Entry> entries) {
        this.id = id;
        entries.forEach(it -> byFile.computeIfAbsent(it.key().kind().file(), _ -> new ArrayList<>())
                .add(it));
    }

    /** The tree of a file. Every file is there. */
    public Optional<Node> root(String file) {
        List<Entry> entries = byFile.getOrDefault(file, List.of());
        if (file.equals(EntryKind.EDITION.file())) {
            return Optional.of(entries.stream().findFirst().map(this::header).orElseGet(() -> header(noHeader())));
        }
        Spot spot = new Spot(EntryKey.EDITION, "");
        Optional<Group> group = Stream.of(EntryKind.values())
                .filter(it -> it.file().equals(file))
                .flatMap(it -> it.group().stream())
                .findFirst();
        if (group.isPresent()) {
            return Optional.of(list(spot, grouped(entries, group.get())));
        }
        return Optional.of(list(
                spot,
                entries.stream()
                        .map(it -> node(it, Map.of("id", it.key().name())))
                        .toList()));
    }

    private static Entry noHeader() {
        return new Entry(EntryKey.EDITION, Content.EMPTY);
    }

    private Node header(Entry entry) {
        return node(entry, Map.of("format", PackFields.FORMAT, "id", id.value()));
    }

    /** What stands in a file by its statement or topic. */
    private static List<Node> grouped(List<Entry> entries, Group by) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(it ->
                groups.computeIfAbsent(it.key().first(), _ -> new ArrayList<>()).add(it));
        return groups.values().stream().map(it -> group(it, by)).toList();
    }

    private static Node group(List<Entry> entries, Group by) {
        EntryKey first = entries.getFirst().key();
        Spot spot = new Spot(first, "");
        List<Node> nodes = entries.stream()
                .map(it -> node(it, Map.of("party", it.key().party())))
                .toList();
        return mapping(
                spot,
                List.of(field(spot, by.by(), node(first.first(), spot)), field(spot, by.list(), list(spot, nodes))));
    }

    private static Node node(Entry entry, Map<String, String> named) {
        Spot spot = new Spot(entry.key(), "");
        Map<String, Object> fields = new LinkedHashMap<>(entry.content().fields());
        fields.putAll(named);
        return node(fields, spot);
    }

    private static Node node(Object value, Spot spot) {
        return switch (value) {
            case Map<?, ?> fields ->
                mapping(
                        spot,
                        fields.entrySet().stream()
                                .map(it -> field(spot, it.getKey().toString(), it.getValue()))
                                .toList());
            case List<?> items -> {
                List<Node> nodes = new ArrayList<>();
                for (Object item : items) {
                    nodes.add(node(item, spot.below(Integer.toString(nodes.size()))));
                }
                yield list(spot, nodes);
            }
            case Node node -> node;
            default -> scalar(spot, value.toString());
        };
    }

    private static NodeTuple field(Spot parent, String name, Object value) {
        Spot spot = parent.below(name);
        return new NodeTuple(scalar(spot, name), node(value, spot));
    }

    private static Node scalar(Spot spot, String text) {
        Mark mark = EntryMark.at(spot);
        return new ScalarNode(Tag.STR, text, mark, mark, ScalarStyle.PLAIN);
    }

    private static Node list(Spot spot, List<Node> nodes) {
        Mark mark = EntryMark.at(spot);
        return new SequenceNode(Tag.SEQ, true, nodes, mark, mark, FlowStyle.BLOCK);
    }

    private static Node mapping(Spot spot, List<NodeTuple> fields) {
        Mark mark = EntryMark.at(spot);
        return new MappingNode(Tag.MAP, true, fields, mark, mark, FlowStyle.BLOCK);
    }
}
