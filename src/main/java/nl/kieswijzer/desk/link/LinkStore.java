package nl.kieswijzer.desk.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.account.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links in the database, which has only hashes of what stands in them. Nothing is read of one that is over. */
@Component
class LinkStore {
    private static final String ALL =
            "select id, role, account, made_by, expires_at from desk_link where expires_at > ? ";

    private final JdbcClient database;
    private final Clock clock;

    LinkStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a link, in the place of one by the same id, and forgets those that are over.
     *
     * @return what stands in it, to be shown once
     * @throws org.springframework.dao.DuplicateKeyException where another server does so at this moment
     */
    @Transactional
    public Secret replace(WayIn link) {
        Secret secret = Secret.random();
        database.sql("delete from desk_link where id = ? or expires_at <= ?")
                .params(link.id().value(), now())
                .update();
        database.sql("""
                        insert into desk_link (id, hash, role, account, made_by, expires_at)
                        values (:id, :hash, :role, :account, :madeBy, :expiresAt)""")
                .param("id", link.id().value())
                .param("hash", secret.hash())
                .param("role", link.role().name())
                .param("account", link.account().map(AccountId::value).orElse(null), Types.VARCHAR)
                .param("madeBy", link.madeBy())
                .param("expiresAt", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    Optional<WayIn> find(Secret secret) {
        return database.sql(ALL + "and hash = ?")
                .params(now(), secret.hash())
                .query(LinkStore::link)
                .optional();
    }

    /** Uses a link up; false where somebody did, or it is over. Of many at the same moment one is told true. */
    boolean spend(Secret secret) {
        return database.sql("delete from desk_link where hash = ? and expires_at > ?")
                        .params(secret.hash(), now())
                        .update()
                == 1;
    }

    List<WayIn> all() {
        return database.sql(ALL + "order by expires_at")
                .param(now())
                .query(LinkStore::link)
                .list();
    }

    /** Takes a link back; false where there is none. */
    boolean delete(LinkId id) {
        return database.sql("delete from desk_link where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Takes back what leads to an account. */
    void deleteOf(AccountId account) {
        database.sql("delete from desk_link where account = ?")
                .param(account.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static WayIn link(ResultSet row, int number) throws SQLException {
        return new WayIn(
                new LinkId(row.getString("id")),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("account")).map(AccountId::new),
                row.getString("made_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
