package nl.kieswijzer.matching.agreement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that coders read, and what each of them made of it.
 *
 * @param group what it belongs to, such as its statement
 * @param values a coder's id with the value; who did not read it is not in it
 * @param <V> the values there are, in their order
 */
public record Unit<V extends Comparable<? super V>>(String group, Map<String, V> values) {
    public Unit {
        values = Map.copyOf(values);
    }

    /** Whether two coders or more have read it. Alpha is about such units only. */
    public boolean isShared() {
        return values.size() > 1;
    }

    /** Whether it is shared and all who read it gave the same value. */
    public boolean isEqual() {
        return isShared() && new HashSet<>(values.values()).size() == 1;
    }

    /** This unit as only some of the coders read it. */
    public Unit<V> by(Collection<String> coders) {
        Map<String, V> theirs = new TreeMap<>(values);
        theirs.keySet().retainAll(coders);
        return new Unit<>(group, theirs);
    }
}
