package nl.kieswijzer.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;

/** What was counted of a lesson: the batches of the first round, and at most one batch of the second, by statement. */
record Counted(Map<StatementId, List<Batch>> first, Map<StatementId, Batch> second) {
    List<Batch> first(StatementId statement) {
        return first.getOrDefault(statement, List.of());
    }

    Optional<Batch> second(StatementId statement) {
        return Optional.ofNullable(second.get(statement));
    }

    /** Everything counted in the first round. */
    Tally total(StatementId statement) {
        return ReleaseRule.total(first(statement));
    }

    Optional<Shift> shift(StatementId statement) {
        return second(statement).map(it -> ReleaseRule.shift(first(statement), it));
    }
}
