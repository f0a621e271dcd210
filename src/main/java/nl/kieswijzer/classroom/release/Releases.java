package nl.kieswijzer.classroom.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;

/** What was released of a lesson: the releases of the first round, and what was decided of the second, by statement. */
record Releases(Map<StatementId, List<Release>> first, Map<StatementId, Again> second) {
    List<Release> first(StatementId statement) {
        return first.getOrDefault(statement, List.of());
    }

    Optional<Again> second(StatementId statement) {
        return Optional.ofNullable(second.get(statement));
    }

    /** Everything released in the first round. */
    Tally total(StatementId statement) {
        return ReleaseRule.total(first(statement));
    }

    Optional<Shift> shift(StatementId statement) {
        return second(statement).flatMap(Again::release).map(it -> ReleaseRule.shift(first(statement), it));
    }
}
