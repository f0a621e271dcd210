package nl.kieswijzer.election.changes;

import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.said.PartyAnswer;

/** What a party answered, and on what. */
public record AnswerOn(StatementId statement, PartyAnswer answer) {
    record Id(StatementId statement, PartyId party) {}

    Id id() {
        return new Id(statement, answer.party());
    }

    static Stream<AnswerOn> of(Statement statement) {
        return statement.answers().stream().map(it -> new AnswerOn(statement.id(), it));
    }
}
