package nl.kieswijzer.properties;

import java.util.List;
import java.util.function.Consumer;
import org.opentest4j.TestAbortedException;

/** What comes of a property in one case. */
sealed interface Outcome {
    record Held() implements Outcome {}

    /** The case is not what the property assumes. */
    record Aborted() implements Outcome {}

    /**
     * The property does not hold.
     *
     * @param row the choices that make the case
     * @param elements which of them make an element of a list
     */
    record Failed(List<Long> row, List<Choices.Element> elements, Given given, Throwable cause) implements Outcome {
        /** Whether this case takes fewer choices than another, or lower ones, to fail in the same way. */
        boolean isSimplerThan(Failed other) {
            return cause.getClass() == other.cause.getClass() && compareTo(other.row) < 0;
        }

        private int compareTo(List<Long> other) {
            if (row.size() != other.size()) {
                return Integer.compare(row.size(), other.size());
            }
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).equals(other.get(i))) {
                    return Long.compare(row.get(i), other.get(i));
                }
            }
            return 0;
        }
    }

    static Outcome of(Consumer<Given> property, Choices choices) {
        Given given = new Given(choices);
        try {
            property.accept(given);
            return new Held();
        } catch (TestAbortedException aborted) {
            return new Aborted();
        } catch (RuntimeException | AssertionError failure) {
            return new Failed(choices.made(), choices.elements(), given, failure);
        }
    }
}
