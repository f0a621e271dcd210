package nl.kieswijzer.election.pack.node;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.kieswijzer.election.entry.FaultKind;

/** The ids of one kind: who defines which, and whether one that is named exists. */
public final class Ids {
    private final String kind;
    private final String file;
    private final Faults faults;
    private final Map<String, PackLocation> defined = new LinkedHashMap<>();
    private boolean fileWasRead;

    public Ids(String kind, String file, Faults faults) {
        this.kind = kind;
        this.file = file;
        this.faults = faults;
    }

    /** Says that the file was read: from here on an id that is not defined does not exist. */
    public void complete() {
        fileWasRead = true;
    }

    public void define(String id, PackLocation location) {
        if (id.equals(Item.NO_ID)) {
            return;
        }
        PackLocation earlier = defined.putIfAbsent(id, location);
        if (earlier != null) {
            faults.add(location.below("id"), FaultKind.ID_TWICE, kind, id, Integer.toString(earlier.line()));
        }
    }

    /** Whether the id was defined, without a word if it was not. */
    public boolean defines(String id) {
        return defined.containsKey(id);
    }

    /** Whether the id exists. Where the file itself could not be read, every id is taken on trust: one fault is enough. */
    public boolean knows(Supplier<PackLocation> location, String id) {
        boolean known = !fileWasRead || defined.containsKey(id);
        if (!known) {
            faults.add(location.get(), FaultKind.UNKNOWN_ID, kind, id, file);
        }
        return known;
    }
}
