package nl.kieswijzer.desk.coding.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What coders answered, in the database: one row for each of them and each unit, whoever saves at once. */
@Component
class ReadingRows {
    private static final String NO_ANSWER = "";
    private static final String READING = "select unit, coder, answer, quotes, doubt, note from coding_reading ";

    private final JdbcClient database;
    private final Clock clock;

    ReadingRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Reading> all(RoundId round) {
        return database.sql(READING + "where round = ? order by unit, coder")
                .param(round.value())
                .query((row, _) -> reading(row))
                .list();
    }

    List<Reading> of(RoundId round, String coder) {
        return database.sql(READING + "where round = ? and coder = ? order by unit")
                .params(round.value(), coder)
                .query((row, _) -> reading(row))
                .list();
    }

    /** Keeps a reading. To be done by who holds the round's row, so that two never add the same one. */
    void keep(RoundId round, Reading reading) {
        String answer = reading.answer().map(Answer::name).orElse(NO_ANSWER);
        String quotes = String.join(" ", reading.quotes());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = database.sql("""
                        update coding_reading set answer = ?, quotes = ?, doubt = ?, note = ?, read_at = ?
                        where round = ? and unit = ? and coder = ?""")
                .params(
                        answer,
                        quotes,
                        reading.doubt(),
                        reading.note(),
                        now,
                        round.value(),
                        reading.unit(),
                        reading.coder())
                .update();
        if (changed == 0) {
            database.sql("""
                            insert into coding_reading (round, unit, coder, answer, quotes, doubt, note, read_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            round.value(),
                            reading.unit(),
                            reading.coder(),
                            answer,
                            quotes,
                            reading.doubt(),
                            reading.note(),
                            now)
                    .update();
        }
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getInt("unit"),
                row.getString("coder"),
                Answer.of(row.getString("answer")),
                ids(row.getString("quotes")),
                row.getBoolean("doubt"),
                row.getString("note"));
    }

    /** Ids have no spaces in them. */
    static List<String> ids(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
