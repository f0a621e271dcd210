package nl.kieswijzer.election.pack;

import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.node.Fault;

/** What reading a pack gives: an edition, or everything that is wrong with it. */
public sealed interface PackResult {
    /** A pack without faults. */
    record Sound(Edition edition) implements PackResult {}

    /** A pack that can't be used; at least one fault, in reading order. */
    record Faulty(List<Fault> faults) implements PackResult {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
