package nl.kieswijzer.exchange;

import java.util.List;

/**
 * One thing to say of a file.
 *
 * @param details what fills in the sentence of the problem
 */
public record Fault(Problem problem, Place place, List<String> details) {
    public Fault {
        details = List.copyOf(details);
    }

    public static Fault at(Place place, Problem problem, Object... details) {
        return new Fault(
                problem, place, List.of(details).stream().map(Object::toString).toList());
    }

    public static Fault whole(Problem problem, Object... details) {
        return at(Place.WHOLE, problem, details);
    }
}
