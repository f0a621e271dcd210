package nl.kieswijzer.classroom.lesson;

import java.util.Optional;
import nl.kieswijzer.core.StatementId;

/**
 * Where a lesson is.
 *
 * @param statement the statement of the debate; empty until one was chosen
 * @param clicks how far the step itself is: each click shows a quote, or whose it is
 */
public record Place(Step step, Optional<StatementId> statement, int clicks) {
    public static final Place START = new Place(Step.OPENING, Optional.empty(), 0);

    public Place {
        if (clicks < 0) {
            throw new IllegalArgumentException("fewer than no clicks");
        }
        if (step.isOnOneStatement() && statement.isEmpty()) {
            throw new IllegalArgumentException("a debate is about a statement");
        }
    }

    /** The debate about a statement. */
    public static Place debate(StatementId statement) {
        return new Place(Step.DEBATE, Optional.of(statement), 0);
    }

    /** Another step about the same statement. */
    public Place at(Step other) {
        return new Place(other, statement, 0);
    }

    Place clicked(int times) {
        return new Place(step, statement, times);
    }
}
