package nl.kieswijzer.election.changes;

import java.util.function.Function;
import nl.kieswijzer.election.Statement;

/** What belongs to a statement beside its words and the positions on it. */
public enum StatementPart {
    TOPIC(Statement::topic),
    MEANING(Statement::meaning),
    CURRENT(Statement::current),
    ARGUMENT_FOR(Statement::argumentFor),
    ARGUMENT_AGAINST(Statement::argumentAgainst),
    TERMS(Statement::terms),
    SENSITIVITY(Statement::sensitivity);

    private final Function<Statement, Object> value;

    StatementPart(Function<Statement, Object> value) {
        this.value = value;
    }

    boolean differs(Statement one, Statement other) {
        return !value.apply(one).equals(value.apply(other));
    }
}
