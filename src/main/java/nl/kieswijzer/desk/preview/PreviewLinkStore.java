package nl.kieswijzer.desk.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.election.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to previews in the database, which has only hashes of what stands in them. They go with their draft. */
@Component
class PreviewLinkStore {
    private static final String LINK = "select id, draft, made_by, made_at, expires_at from draft_link ";

    private final JdbcClient database;

    PreviewLinkStore(JdbcClient database) {
        this.database = database;
    }

    void add(PreviewLink link, Secret secret) {
        database.sql("""
                        insert into draft_link (id, hash, draft, made_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        link.id(),
                        secret.hash(),
                        link.draft().value(),
                        link.madeBy(),
                        inDatabase(link.madeAt()),
                        inDatabase(link.expiresAt()))
                .update();
    }

    /** The link that a secret stands in; empty where it is over at this moment. */
    Optional<PreviewLink> find(Secret secret, Instant now) {
        return database.sql(LINK + "where hash = ? and expires_at > ?")
                .params(secret.hash(), inDatabase(now))
                .query((row, _) -> link(row))
                .optional();
    }

    /** Those of a draft that are not over, the latest first. */
    List<PreviewLink> of(DraftId draft, Instant now) {
        return database.sql(LINK + "where draft = ? and expires_at > ? order by made_at desc, id")
                .params(draft.value(), inDatabase(now))
                .query((row, _) -> link(row))
                .list();
    }

    /** False where there is none. */
    boolean remove(String id) {
        return database.sql("delete from draft_link where id = ?").param(id).update() == 1;
    }

    void removeOver(Instant now) {
        database.sql("delete from draft_link where expires_at <= ?")
                .param(inDatabase(now))
                .update();
    }

    private static OffsetDateTime inDatabase(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static PreviewLink link(ResultSet row) throws SQLException {
        return new PreviewLink(
                row.getString("id"),
                new DraftId(row.getLong("draft")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
