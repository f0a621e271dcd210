package nl.kieswijzer.desk.confirm.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.election.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of parties in the database, which has only hashes of what stands in them. They go with their draft. */
@Component
class PartyLinkStore {
    private static final String LINK =
            "select id, draft, party, made_by, made_at, last_day, opened_at from party_link ";

    private final JdbcClient database;

    PartyLinkStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Puts a link in the place of the one that the party had, if it had one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else made its first in the same moment
     */
    void put(PartyLink link, Secret secret) {
        int replaced = database.sql("""
                        update party_link set id = ?, hash = ?, made_by = ?, made_at = ?, last_day = ?, opened_at = null
                        where draft = ? and party = ?""")
                .params(
                        link.id(),
                        secret.hash(),
                        link.madeBy(),
                        inDatabase(link.madeAt()),
                        link.lastDay(),
                        link.draft().value(),
                        link.party().value())
                .update();
        if (replaced == 0) {
            database.sql("""
                            insert into party_link (id, hash, draft, party, made_by, made_at, last_day)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            link.id(),
                            secret.hash(),
                            link.draft().value(),
                            link.party().value(),
                            link.madeBy(),
                            inDatabase(link.madeAt()),
                            link.lastDay())
                    .update();
        }
    }

    Optional<PartyLink> find(Secret secret) {
        return database.sql(LINK + "where hash = ?")
                .param(secret.hash())
                .query((row, _) -> link(row))
                .optional();
    }

    List<PartyLink> of(DraftId draft) {
        return database.sql(LINK + "where draft = ? order by party")
                .param(draft.value())
                .query((row, _) -> link(row))
                .list();
    }

    /** False where there is none any more. */
    boolean remove(String id) {
        return database.sql("delete from party_link where id = ?").param(id).update() == 1;
    }

    boolean move(String id, LocalDate lastDay) {
        return database.sql("update party_link set last_day = ? where id = ?")
                        .params(lastDay, id)
                        .update()
                == 1;
    }

    /** Only the first time counts. */
    void opened(String id, Instant at) {
        database.sql("update party_link set opened_at = ? where id = ? and opened_at is null")
                .params(inDatabase(at), id)
                .update();
    }

    private static OffsetDateTime inDatabase(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static PartyLink link(ResultSet row) throws SQLException {
        return new PartyLink(
                row.getString("id"),
                new DraftId(row.getLong("draft")),
                new PartyId(row.getString("party")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
