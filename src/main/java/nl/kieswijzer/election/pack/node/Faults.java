package nl.kieswijzer.election.pack.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kieswijzer.election.entry.FaultKind;

/** Gathers the faults of one pack while it is being read. */
public final class Faults {
    private static final Comparator<Fault> IN_READING_ORDER =
            Comparator.comparing(Fault::file).thenComparing(Fault::line);

    private final List<Fault> found = new ArrayList<>();

    public void add(PackLocation location, FaultKind kind, String... values) {
        found.add(new Fault(location.file(), location.line(), kind, List.of(values), location.spot()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return found.stream().distinct().sorted(IN_READING_ORDER).toList();
    }
}
