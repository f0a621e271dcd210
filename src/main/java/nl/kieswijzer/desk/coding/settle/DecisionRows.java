package nl.kieswijzer.desk.coding.settle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.coding.round.Answer;
import nl.kieswijzer.desk.coding.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was decided, in the database. To be changed by who holds the round's row. */
@Component
class DecisionRows {
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final String DECISION =
            "select unit, answer, quotes, why, made_by, version from coding_decision where round = ? ";

    private final JdbcClient database;

    DecisionRows(JdbcClient database) {
        this.database = database;
    }

    List<Decision> all(RoundId round) {
        return database.sql(DECISION + "order by unit")
                .param(round.value())
                .query((row, _) -> decision(row))
                .list();
    }

    Optional<Decision> find(RoundId round, int unit) {
        return database.sql(DECISION + "and unit = ?")
                .params(round.value(), unit)
                .query((row, _) -> decision(row))
                .optional();
    }

    void keep(RoundId round, Decision decision) {
        database.sql("delete from coding_decision where round = ? and unit = ?")
                .params(round.value(), decision.unit())
                .update();
        database.sql("""
                        insert into coding_decision (round, unit, answer, quotes, why, made_by, version)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.value(),
                        decision.unit(),
                        decision.answer().name(),
                        String.join(" ", decision.quotes()),
                        JsonMapper.shared().writeValueAsString(decision.why()),
                        decision.by(),
                        decision.version())
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String quotes = row.getString("quotes");
        return new Decision(
                row.getInt("unit"),
                Answer.valueOf(row.getString("answer")),
                quotes.isEmpty() ? List.of() : List.of(quotes.split(" ")),
                JsonMapper.shared().readValue(row.getString("why"), BY_LANGUAGE),
                row.getString("made_by"),
                row.getInt("version"));
    }
}
