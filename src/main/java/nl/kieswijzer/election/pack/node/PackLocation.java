package nl.kieswijzer.election.pack.node;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A spot in a pack.
 *
 * @param line counts from 1
 * @param spot the same in the entries of a draft, where it was read from those
 */
public record PackLocation(String file, int line, Optional<Spot> spot) {
    public PackLocation(String file, int line) {
        this(file, line, Optional.empty());
    }

    public static PackLocation of(String file, Node node) {
        Mark mark = node.getStartMark();
        return new PackLocation(file, mark.getLine() + 1, EntryMark.spot(mark));
    }

    /** That of a field which is not there. */
    public PackLocation below(String field) {
        return new PackLocation(file, line, spot.map(it -> it.below(field)));
    }
}
