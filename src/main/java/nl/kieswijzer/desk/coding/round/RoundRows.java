package nl.kieswijzer.desk.coding.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.election.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rounds and who reads in them, in the database. */
@Component
class RoundRows {
    private static final String ROUND =
            "select id, draft, ordinal, state, started_by, started_at, closed_at, material from coding_round ";

    private final JdbcClient database;

    RoundRows(JdbcClient database) {
        this.database = database;
    }

    void add(Round round) {
        database.sql("""
                        insert into coding_round (id, draft, ordinal, state, started_by, started_at, material)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.id().value(),
                        round.draft().value(),
                        round.number(),
                        round.state().name(),
                        round.startedBy(),
                        at(round.startedAt()),
                        JsonMapper.shared().writeValueAsString(round.material()))
                .update();
        round.seats().forEach(it -> add(round.id(), it));
    }

    void add(RoundId round, Seat seat) {
        database.sql("insert into coding_seat (round, coder, account, name, seed) values (?, ?, ?, ?, ?)")
                .params(
                        round.value(),
                        seat.coder(),
                        seat.account().map(AccountId::value).orElseThrow(),
                        seat.name(),
                        seat.seed())
                .update();
    }

    Optional<Round> find(RoundId id) {
        return database.sql(ROUND + "where id = ?")
                .param(id.value())
                .query((row, _) -> round(row))
                .optional();
    }

    /** Those of a draft, the first one first. */
    List<Round> of(DraftId draft) {
        return database.sql(ROUND + "where draft = ? order by ordinal, started_at")
                .param(draft.value())
                .query((row, _) -> round(row))
                .list();
    }

    /** The open ones in which somebody reads, the latest first. */
    List<Round> of(AccountId account) {
        return database.sql(ROUND + """
                        where state = 'OPEN' and id in (select round from coding_seat where account = ?)
                        order by started_at desc, id""")
                .param(account.value())
                .query((row, _) -> round(row))
                .list();
    }

    int lastNumber(DraftId draft) {
        return database.sql("select coalesce(max(ordinal), 0) from coding_round where draft = ?")
                .param(draft.value())
                .query(Integer.class)
                .single();
    }

    /** How a round stands; from then on nobody else changes it, or what is answered in it, until the transaction ends. */
    Optional<RoundState> lock(RoundId id) {
        return database.sql("select state from coding_round where id = ? for update")
                .param(id.value())
                .query((row, _) -> RoundState.valueOf(row.getString("state")))
                .optional();
    }

    void close(RoundId id, Instant now) {
        database.sql("update coding_round set state = 'CLOSED', closed_at = ? where id = ?")
                .params(at(now), id.value())
                .update();
    }

    void settle(RoundId id) {
        database.sql("update coding_round set state = 'SETTLED' where id = ?")
                .param(id.value())
                .update();
    }

    boolean remove(RoundId id) {
        return database.sql("delete from coding_round where id = ? and state <> 'SETTLED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    private Round round(ResultSet row) throws SQLException {
        RoundId id = new RoundId(row.getString("id"));
        return new Round(
                id,
                new DraftId(row.getLong("draft")),
                row.getInt("ordinal"),
                RoundState.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                JsonMapper.shared().readValue(row.getString("material"), Material.class),
                seats(id));
    }

    private List<Seat> seats(RoundId round) {
        return database.sql("select coder, account, name, seed from coding_seat where round = ? order by coder")
                .param(round.value())
                .query((row, _) -> new Seat(
                        row.getString("coder"),
                        Optional.ofNullable(row.getString("account")).map(AccountId::new),
                        row.getString("name"),
                        row.getLong("seed")))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
