package nl.kieswijzer.desk.wording;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.TopicId;

/**
 * Something about the statements of an edition.
 *
 * @param statement the one it is about, if it is about one
 * @param topic the topic it is about, if it is about one
 * @param values what the message of the rule is filled in with
 */
public record SetFinding(SetRule rule, Optional<StatementId> statement, Optional<TopicId> topic, List<Object> values) {
    public SetFinding {
        values = List.copyOf(values);
    }

    static SetFinding ofAll(SetRule rule, Object... values) {
        return new SetFinding(rule, Optional.empty(), Optional.empty(), List.of(values));
    }

    static SetFinding of(SetRule rule, StatementId statement, Object... values) {
        return new SetFinding(rule, Optional.of(statement), Optional.empty(), List.of(values));
    }

    static SetFinding of(SetRule rule, TopicId topic) {
        return new SetFinding(rule, Optional.empty(), Optional.of(topic), List.of());
    }
}
