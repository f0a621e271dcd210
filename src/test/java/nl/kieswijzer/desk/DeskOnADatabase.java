package nl.kieswijzer.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.link.Newcomer;
import nl.kieswijzer.desk.link.Use;
import nl.kieswijzer.desk.link.Way;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.people.People;
import nl.kieswijzer.desk.signin.SignIn;
import nl.kieswijzer.desk.signin.SignInSettings;
import nl.kieswijzer.site.SiteAddress;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk on a database that a subclass brings, and who comes to it. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(DeskOnADatabase.Parts.class)
public abstract class DeskOnADatabase {
    protected static final String GOOD_PASSWORD = "vier natte laarzen op zolder";
    protected static final EmailAddress SANNE = new EmailAddress("sanne@kinderrechten.example");
    protected static final EmailAddress BILAL = new EmailAddress("bilal@kinderrechten.example");

    private static final List<String> TABLES =
            List.of("desk_browser", "desk_link", "user_credentials", "desk_account", "desk_audit");

    /** A clock that stands still until it is told otherwise. */
    public static final class DeskClock extends Clock {
        private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
        private volatile Instant now = START;

        public void pass(Duration time) {
            now = now.plus(time);
        }

        private void reset() {
            now = START;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SignInSettings.class)
    @ComponentScan(
            basePackageClasses = {
                Accounts.class,
                AuditList.class,
                Links.class,
                Passkeys.class,
                People.class,
                SignIn.class
            })
    static class Parts {
        @Bean
        @Primary
        DeskClock deskClock() {
            return new DeskClock();
        }

        @Bean
        SiteAddress siteAddress() {
            return new SiteAddress("https://kieswijzer.example");
        }
    }

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected AuditList audit;

    @Autowired
    protected Links links;

    @Autowired
    protected PasswordHashes passwords;

    @Autowired
    protected DeskClock clock;

    @Autowired
    protected JdbcClient database;

    @BeforeEach
    void nobody_has_an_account() {
        clock.reset();
        TABLES.forEach(it -> database.sql("delete from " + it).update());
    }

    /** Somebody with an account, who comes in by {@link #GOOD_PASSWORD}. */
    protected final Account somebody(EmailAddress email, Role role) {
        Account account = Account.starting(email, email.value().split("@")[0], role, clock.instant());
        accounts.add(account);
        accounts.setPassword(account.id(), passwords.hash(GOOD_PASSWORD), clock.instant());
        return account;
    }

    protected final Account aPublisher() {
        return somebody(SANNE, Role.PUBLISHER);
    }

    protected final Account anEditor() {
        return somebody(BILAL, Role.EDITOR);
    }

    protected final Way byPassword(String password) {
        return it -> accounts.setPassword(it.id(), passwords.hash(password), clock.instant());
    }

    protected static Newcomer newcomer(EmailAddress email) {
        return new Newcomer(email, email.value().split("@")[0]);
    }

    protected static Account in(Use use) {
        return ((Use.In) use).account();
    }

    /** What the audit list says was done, the first thing first. */
    protected final List<Deed> deeds() {
        return audit.latest(0, 1_000).reversed().stream().map(AuditEntry::deed).toList();
    }
}
