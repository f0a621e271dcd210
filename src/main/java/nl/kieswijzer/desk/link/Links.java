package nl.kieswijzer.desk.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.AccountId;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Making links and using them. */
@Component
public class Links {
    /** For a link that stands in a log, or leads to an account that there is. */
    public static final Duration A_DAY = Duration.ofDays(1);

    /** For an invitation, which somebody may find in the mail after a holiday. */
    public static final Duration A_WEEK = Duration.ofDays(7);

    private static final String THE_SERVER = "";

    private final LinkStore store;
    private final Accounts accounts;
    private final AuditList audit;
    private final TransactionOperations together;
    private final Clock clock;

    Links(LinkStore store, Accounts accounts, AuditList audit, TransactionOperations together, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.together = together;
        this.clock = clock;
    }

    /** A link to the first account, in the place of any before; empty where there is an account, or another server makes one now. */
    public Optional<Secret> first() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        try {
            return together.execute(_ -> {
                Secret secret = store.replace(link(LinkId.FIRST, Role.PUBLISHER, Optional.empty(), THE_SERVER, A_DAY));
                audit.add(Deed.LINK_PRINTED, "");
                return Optional.of(secret);
            });
        } catch (DuplicateKeyException anotherServer) {
            return Optional.empty();
        }
    }

    /** A link to an account of one's own, for whoever gets it from a publisher. */
    public Secret invite(Account who, Role role) {
        who.requireManager();
        return together.execute(_ -> {
            audit.add(who, Deed.INVITED, role.name());
            return store.replace(
                    link(LinkId.random(), role, Optional.empty(), who.email().value(), A_WEEK));
        });
    }

    /** A link back in for somebody who can't come in any more. What opened the account before opens nothing from now on. */
    public Secret renew(Account who, Account whose) {
        who.requireManager();
        return together.execute(_ -> {
            audit.add(who, Deed.WAY_IN_RENEWED, whose.email().value());
            return linkTo(whose, who.email().value());
        });
    }

    /** The same by who operates the server, where no publisher can; empty where there is no such account. */
    public Optional<Secret> renew(EmailAddress email) {
        return together.execute(_ -> accounts.find(email).map(it -> {
            audit.add(Deed.LINK_PRINTED, email.value());
            return linkTo(it, THE_SERVER);
        }));
    }

    private Secret linkTo(Account whose, String madeBy) {
        accounts.closeWays(whose.id(), now());
        store.deleteOf(whose.id());
        return store.replace(link(LinkId.random(), whose.role(), Optional.of(whose.id()), madeBy, A_DAY));
    }

    /** The links that were not used yet. */
    public List<WayIn> open() {
        return store.all();
    }

    /** What a link leads to; empty where it is over. */
    public Optional<WayIn> find(Secret secret) {
        return store.find(secret);
    }

    /** Whose account a link leads back to; empty where it leads to a new one. */
    public Optional<Account> accountOf(WayIn link) {
        return link.account().flatMap(accounts::find);
    }

    /** Takes a link back. */
    public void withdraw(Account who, LinkId link) {
        who.requireManager();
        together.executeWithoutResult(_ -> {
            if (store.delete(link)) {
                audit.add(who, Deed.INVITATION_WITHDRAWN);
            }
        });
    }

    /** Uses a link, once: makes the account that it leads to, or opens it again, and keeps the way into it. */
    public Use use(Secret secret, Newcomer newcomer, Way way) {
        return use(secret, newcomer, AccountId.random(), way);
    }

    /**
     * The same for somebody whose passkey was made before the account.
     *
     * @param id what a new account is called; one that there is keeps its own
     */
    public Use use(Secret secret, Newcomer newcomer, AccountId id, Way way) {
        try {
            return together.execute(_ -> store.find(secret)
                    .filter(it -> isOfUse(it) && store.spend(secret))
                    .flatMap(it -> account(it, newcomer, id))
                    .<Use>map(it -> enter(it, way))
                    .orElseGet(() -> new Use.Refused(Use.Reason.OVER)));
        } catch (DuplicateKeyException taken) {
            return new Use.Refused(Use.Reason.TAKEN);
        }
    }

    private boolean isOfUse(WayIn link) {
        return !link.id().equals(LinkId.FIRST) || accounts.isEmpty();
    }

    private Optional<Account> account(WayIn link, Newcomer newcomer, AccountId id) {
        if (link.account().isPresent()) {
            return accountOf(link);
        }
        Account account = new Account(id, newcomer.email(), newcomer.name(), link.role(), now());
        accounts.add(account);
        return Optional.of(account);
    }

    private Use.In enter(Account account, Way way) {
        way.keep(account);
        audit.add(account, Deed.JOINED);
        return new Use.In(account);
    }

    private WayIn link(LinkId id, Role role, Optional<AccountId> account, String madeBy, Duration lasts) {
        return new WayIn(id, role, account, madeBy, now().plus(lasts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
