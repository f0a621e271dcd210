package nl.kieswijzer.desk.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which browsers somebody signed in from, by hashes of what stands in their cookies. It opens nothing: the password is asked for. */
@Component
public class KnownBrowsers {
    /** As long as a browser is known. */
    public static final Duration LASTS = Duration.ofDays(180);

    private final JdbcClient database;
    private final Clock clock;

    KnownBrowsers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is a browser that the account's owner signed in from. */
    Optional<KnownBrowser> find(Secret cookie, AccountId account) {
        return database.sql("select account from desk_browser where hash = ? and account = ? and expires_at > ?")
                .params(cookie.hash(), account.value(), now())
                .query((_, _) -> new KnownBrowser(cookie.hash(), account))
                .optional();
    }

    /** From now on this is one; what is given is for its cookie. */
    public Secret remember(AccountId account) {
        database.sql("delete from desk_browser where expires_at <= ?")
                .param(now())
                .update();
        Secret cookie = Secret.random();
        database.sql("insert into desk_browser (hash, account, expires_at) values (?, ?, ?)")
                .params(cookie.hash(), account.value(), now().plus(LASTS))
                .update();
        return cookie;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
