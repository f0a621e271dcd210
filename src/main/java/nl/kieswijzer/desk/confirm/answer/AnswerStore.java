package nl.kieswijzer.desk.confirm.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.entry.Content;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers of parties in the database, and what was shown to them. Each write stands alone, so that no other waits for it. */
@Component
class AnswerStore {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    /** The answers of every party in a draft. */
    Map<PartyId, Map<StatementId, Answer>> all(DraftId draft) {
        Map<PartyId, Map<StatementId, Answer>> all = new HashMap<>();
        database.sql("select * from party_answer where draft = ? order by saved_at")
                .param(draft.value())
                .query((row, _) -> Map.entry(new PartyId(row.getString("party")), answer(row)))
                .list()
                .forEach(it -> all.computeIfAbsent(it.getKey(), _ -> new HashMap<>())
                        .put(it.getValue().statement(), it.getValue()));
        return all;
    }

    /** Puts an answer in the place of the one before it. */
    void put(DraftId draft, PartyId party, Answer answer) {
        if (!update(draft, party, answer)) {
            try {
                insert(draft, party, answer);
            } catch (DuplicateKeyException anotherPage) {
                update(draft, party, answer);
            }
        }
    }

    private boolean update(DraftId draft, PartyId party, Answer answer) {
        return database.sql("""
                                update party_answer
                                set stance = ?, as_shown = ?, words = ?, url = ?, shown = ?, saved_at = ?
                                where draft = ? and party = ? and statement = ?""")
                        .params(
                                answer.stance().map(PartyStance::word).orElse(""),
                                answer.isAsShown(),
                                answer.words(),
                                answer.url(),
                                answer.shown(),
                                answer.savedAt().atOffset(ZoneOffset.UTC),
                                draft.value(),
                                party.value(),
                                answer.statement().value())
                        .update()
                == 1;
    }

    private void insert(DraftId draft, PartyId party, Answer answer) {
        database.sql("""
                        insert into party_answer
                            (draft, party, statement, stance, as_shown, words, url, shown, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.value(),
                        party.value(),
                        answer.statement().value(),
                        answer.stance().map(PartyStance::word).orElse(""),
                        answer.isAsShown(),
                        answer.words(),
                        answer.url(),
                        answer.shown(),
                        answer.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                new StatementId(row.getString("statement")),
                PartyStance.read(row.getString("stance")),
                row.getBoolean("as_shown"),
                row.getString("words"),
                row.getString("url"),
                row.getString("shown"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps what is shown to a party, what was kept already left out. */
    void keep(DraftId draft, PartyId party, List<Shown> shown) {
        List<String> kept = database.sql("select fingerprint from party_shown where draft = ? and party = ?")
                .params(draft.value(), party.value())
                .query((row, _) -> row.getString(1))
                .list();
        shown.stream().filter(it -> !kept.contains(it.fingerprint())).forEach(it -> keep(draft, party, it));
    }

    private void keep(DraftId draft, PartyId party, Shown shown) {
        try {
            database.sql("insert into party_shown (draft, party, fingerprint, content) values (?, ?, ?, ?)")
                    .params(
                            draft.value(),
                            party.value(),
                            shown.fingerprint(),
                            JsonMapper.shared()
                                    .writeValueAsString(shown.content().fields()))
                    .update();
        } catch (DuplicateKeyException anotherPage) {
            // It says the same.
        }
    }

    Optional<Shown> shown(DraftId draft, PartyId party, String fingerprint) {
        return database.sql("select content from party_shown where draft = ? and party = ? and fingerprint = ?")
                .params(draft.value(), party.value(), fingerprint)
                .query((row, _) ->
                        new Shown(new Content(JsonMapper.shared().readValue(row.getString("content"), FIELDS))))
                .optional();
    }
}
