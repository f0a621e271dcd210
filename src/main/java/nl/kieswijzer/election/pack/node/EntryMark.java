package nl.kieswijzer.election.pack.node;

import java.util.Optional;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.yaml.snakeyaml.error.Mark;

/** The mark of a node that was made from an entry. A mark has a name of what was read, and there the spot stands in words. */
public final class EntryMark {
    private static final String BETWEEN = "#";

    private EntryMark() {}

    public static Mark at(Spot spot) {
        String name = String.join(BETWEEN, spot.key().kind().word(), spot.key().name(), spot.field());
        return new Mark(name, 0, 0, 0, new int[0], 0);
    }

    /** Whether a mark has a spot. It is asked of every list, and a spot takes longer to make. */
    public static boolean hasSpot(Mark mark) {
        String name = mark.getName();
        int end = name.indexOf(BETWEEN);
        return EntryKind.of(end < 0 ? name : name.substring(0, end)).isPresent();
    }

    /** The spot of a mark; empty where it is of a file. */
    public static Optional<Spot> spot(Mark mark) {
        String[] parts = mark.getName().split(BETWEEN, 3);
        return EntryKind.of(parts[0]).map(it -> new Spot(new EntryKey(it, parts[1]), parts[2]));
    }
}
