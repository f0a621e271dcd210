package nl.kieswijzer.desk.publish;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.election.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for publication in the database, one a draft at most; gone with the draft. */
@Component
class RequestRows {
    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    Optional<PublicationRequest> find(DraftId draft) {
        return database.sql("""
                        select asked_by, asked_name, asked_at, fingerprint, reason_nl, reason_en
                        from publication_request where draft = ?""")
                .param(draft.value())
                .query((row, _) -> new PublicationRequest(
                        draft,
                        new AccountId(row.getString("asked_by")),
                        row.getString("asked_name"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("fingerprint"),
                        row.getString("reason_nl"),
                        row.getString("reason_en")))
                .optional();
    }

    /**
     * Adds one.
     *
     * @throws org.springframework.dao.DuplicateKeyException where there is one for the draft
     */
    void add(PublicationRequest request) {
        database.sql("""
                        insert into publication_request
                            (draft, asked_by, asked_name, asked_at, fingerprint, reason_nl, reason_en)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.draft().value(),
                        request.by().value(),
                        request.name(),
                        request.at().atOffset(ZoneOffset.UTC),
                        request.fingerprint(),
                        request.reasonNl(),
                        request.reasonEn())
                .update();
    }

    /** Takes one away, just as it was seen; false where somebody else did before, or asked anew. */
    boolean take(PublicationRequest seen) {
        return database.sql("""
                        delete from publication_request
                        where draft = ? and asked_by = ? and asked_at = ? and fingerprint = ?""")
                        .params(
                                seen.draft().value(),
                                seen.by().value(),
                                seen.at().atOffset(ZoneOffset.UTC),
                                seen.fingerprint())
                        .update()
                == 1;
    }
}
