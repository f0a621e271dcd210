package nl.kieswijzer.desk.signin;

import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows the password of an account. Whoever does not learns nothing of who has one: the same is said of an account
 * that is not there, after as much work, and it is limited in the same way.
 */
@Component
public class SignIn {
    private final Accounts accounts;
    private final PasswordHashes passwords;
    private final KnownBrowsers browsers;
    private final SignInLimits limits;
    private final AuditList audit;

    SignIn(Accounts accounts, PasswordHashes passwords, KnownBrowsers browsers, SignInLimits limits, AuditList audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.browsers = browsers;
        this.limits = limits;
        this.audit = audit;
    }

    /** What came of a try. */
    public sealed interface Outcome {
        record In(Account account) implements Outcome {}

        /** No such account, or not its password. */
        record Wrong() implements Outcome {}

        /** It was wrong so often that this one was not looked at. */
        record TooOften() implements Outcome {}
    }

    /**
     * Tries a password.
     *
     * @param address the network address it comes from
     * @param cookie what the browser has of an earlier visit
     */
    public Outcome tryTo(EmailAddress email, String password, String address, Optional<Secret> cookie) {
        Optional<Account> account = accounts.find(email);
        SignInLimits.Attempt attempt = account.flatMap(it -> cookie.flatMap(known -> browsers.find(known, it.id())))
                .map(limits::attempt)
                .orElseGet(() -> limits.attempt(email, address));
        if (!attempt.isAllowed()) {
            return new Outcome.TooOften();
        }
        if (!passwords.matches(password, accounts.passwordHash(email))) {
            audit.add(Deed.SIGN_IN_FAILED, account.map(it -> it.email().value()).orElse(""));
            return new Outcome.Wrong();
        }
        attempt.succeeded();
        return account.<Outcome>map(this::in).orElseGet(Outcome.Wrong::new);
    }

    private Outcome in(Account account) {
        audit.add(account, Deed.SIGNED_IN);
        return new Outcome.In(account);
    }
}
