package nl.kieswijzer.desk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. Whether somebody may change them is asked before. */
@Component
public class Accounts {
    private static final String COLUMNS = "select id, email, name, role, way_in_since from desk_account ";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds an account, without a way into it.
     *
     * @throws org.springframework.dao.DuplicateKeyException where there is one by that address
     */
    public void add(Account account) {
        database.sql("""
                        insert into desk_account (id, email, name, role, password, way_in_since)
                        values (?, ?, ?, ?, '', ?)""")
                .params(
                        account.id().value(),
                        account.email().value(),
                        account.name(),
                        account.role().name(),
                        at(account.wayInSince()))
                .update();
    }

    public Optional<Account> find(AccountId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(EmailAddress email) {
        return database.sql(COLUMNS + "where email = ?")
                .param(email.value())
                .query(Accounts::account)
                .optional();
    }

    /** All of them, by name. */
    public List<Account> all() {
        return database.sql(COLUMNS + "order by name, email")
                .query(Accounts::account)
                .list();
    }

    public boolean isEmpty() {
        return database.sql("select count(*) from desk_account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The hash of a password; none for who has passkeys alone, or no account. */
    public Optional<String> passwordHash(EmailAddress email) {
        return database.sql("select password from desk_account where email = ?")
                .param(email.value())
                .query(String.class)
                .optional()
                .filter(it -> !it.isEmpty());
    }

    /** Gives an account another password, from a moment on: who came in before that has to come in anew. */
    public void setPassword(AccountId id, String hash, Instant now) {
        database.sql("update desk_account set password = ?, way_in_since = ? where id = ?")
                .params(hash, at(now), id.value())
                .update();
    }

    /** Takes away all ways into an account, until there is a new one. */
    public void closeWays(AccountId id, Instant now) {
        setPassword(id, "", now);
        database.sql("delete from user_credentials where user_entity_user_id = ?")
                .param(id.value())
                .update();
        database.sql("delete from desk_browser where account = ?")
                .param(id.value())
                .update();
    }

    /** Changes what somebody may do; false where nobody would be left who manages accounts. */
    @Transactional
    public boolean setRole(AccountId id, Role role) {
        if (!role.managesAccounts() && isLastManager(id)) {
            return false;
        }
        database.sql("update desk_account set role = ? where id = ?")
                .params(role.name(), id.value())
                .update();
        return true;
    }

    /** Removes an account and all ways into it; false where nobody would be left who manages accounts. */
    @Transactional
    public boolean remove(AccountId id) {
        if (isLastManager(id)) {
            return false;
        }
        database.sql("delete from desk_account where id = ?").param(id.value()).update();
        return true;
    }

    /** Two who remove each other at the same moment wait for each other here, on whichever servers. */
    private boolean isLastManager(AccountId id) {
        List<@Nullable String> managers = database.sql(
                        "select id from desk_account where role = ? order by id for update")
                .param(Role.PUBLISHER.name())
                .query(String.class)
                .list();
        return managers.equals(List.of(id.value()));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getString("id")),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("way_in_since", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        // As exactly as every database keeps it, so that nobody seems to have come in before a moment that is the same.
        return moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
