package nl.kieswijzer.election.pack.node;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.entry.FaultKind;

/**
 * One thing wrong with a pack.
 *
 * @param line counts from 1
 * @param values what the words of the kind are filled in with, in the order of its arguments
 * @param spot where in the entries of a draft, if the pack is one
 */
public record Fault(String file, int line, FaultKind kind, List<String> values, Optional<Spot> spot) {
    public Fault {
        values = List.copyOf(values);
        if (values.size() != kind.arguments().size()) {
            throw new IllegalArgumentException("%s with %s".formatted(kind, values));
        }
    }

    /** What is wrong. */
    public String problem() {
        return kind.problem(values);
    }

    /** What to do about it. */
    public String remedy() {
        return kind.remedy(values);
    }

    @Override
    public String toString() {
        return "%s:%d: %s. %s.".formatted(file, line, problem(), remedy());
    }
}
