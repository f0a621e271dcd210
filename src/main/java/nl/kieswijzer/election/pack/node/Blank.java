package nl.kieswijzer.election.pack.node;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What stands in a file, and says nothing. */
public final class Blank {
    private Blank() {}

    public static boolean is(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().isBlank();
            case SequenceNode list -> list.getValue().isEmpty();
            case MappingNode fields -> fields.getValue().stream().allMatch(it -> is(it.getValueNode()));
            default -> false;
        };
    }
}
