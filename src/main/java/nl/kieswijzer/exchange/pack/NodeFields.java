package nl.kieswijzer.exchange.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.exchange.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of a file, with its line. What has no place in an entry is said as a fault. */
record NodeFields(String file, Node node, Map<String, Node> fields, List<Fault> faults) {
    /** The fields; empty, with the fault said, where it is something else. */
    static Optional<NodeFields> of(String file, Node node, List<Fault> faults) {
        if (!(node instanceof MappingNode mapping)) {
            faults.add(Fault.at(place(file, node), Problem.NOT_FIELDS));
            return Optional.empty();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple field : mapping.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode name)) {
                faults.add(Fault.at(place(file, field.getKeyNode()), Problem.NOT_YAML));
            } else if (fields.put(name.getValue(), field.getValueNode()) != null) {
                faults.add(Fault.at(place(file, name), Problem.FIELD_TWICE, name.getValue()));
            }
        }
        return Optional.of(new NodeFields(file, node, fields, faults));
    }

    /** The items of a list; none, with the fault said, where it is something else. */
    static List<NodeFields> list(String file, Node node, List<Fault> faults) {
        if (!(node instanceof SequenceNode list)) {
            faults.add(Fault.at(place(file, node), Problem.NOT_A_LIST));
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(it -> of(file, it, faults).stream())
                .toList();
    }

    List<NodeFields> items(String field) {
        Node list = fields.get(field);
        return list == null ? List.of() : list(file, list, faults);
    }

    /** The text of a field; empty where it has none. */
    String text(String field) {
        return fields.get(field) instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : "";
    }

    /** Everything in it but these fields, as it stands there. */
    Map<String, Object> without(List<String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                values.put(name, value(value));
            }
        });
        return values;
    }

    private Object value(Node value) {
        return switch (value) {
            case MappingNode _ ->
                of(file, value, faults).map(it -> it.without(List.of())).orElse(Map.of());
            case SequenceNode list -> list.getValue().stream().map(this::value).toList();
            case ScalarNode scalar -> scalar.getValue();
            default -> "";
        };
    }

    Place place() {
        return place(file, node);
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    private static Place place(String file, Node node) {
        return new Place.InFile(file, node.getStartMark().getLine() + 1);
    }
}
