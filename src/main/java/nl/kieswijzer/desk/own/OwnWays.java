package nl.kieswijzer.desk.own;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.passkey.NoPasskey;
import nl.kieswijzer.desk.passkey.Passkey;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.passkey.Question;
import nl.kieswijzer.desk.signin.SignIn;
import org.springframework.stereotype.Service;

/** What somebody does with the ways into the own account. */
@Service
public class OwnWays {
    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordHashes hashes;
    private final Passkeys passkeys;
    private final AuditList audit;
    private final Door door;
    private final SignIn signIn;
    private final Clock clock;

    OwnWays(
            Accounts accounts,
            PasswordRule rule,
            PasswordHashes hashes,
            Passkeys passkeys,
            AuditList audit,
            Door door,
            SignIn signIn,
            Clock clock) {
        this.accounts = accounts;
        this.rule = rule;
        this.hashes = hashes;
        this.passkeys = passkeys;
        this.audit = audit;
        this.door = door;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Whether it is the owner who changes a way in, and not somebody who found the page open. */
    enum Owner {
        SURE,
        /** Nothing was filled in that shows it. */
        ASK,
        WRONG,
        TOO_OFTEN
    }

    /**
     * Makes sure of the owner: by how shortly ago they came in, or by the password they have.
     *
     * @param current what was filled in as that; empty where nothing was
     * @param cookie what the browser has of an earlier visit
     */
    Owner confirm(Account who, String current, Optional<Secret> cookie) {
        if (door.isFresh()) {
            return Owner.SURE;
        }
        if (current.isEmpty()) {
            return Owner.ASK;
        }
        return switch (signIn.tryTo(who.email(), current, door.address(), cookie)) {
            case SignIn.Outcome.In(Account account) -> {
                door.open(account);
                yield Owner.SURE;
            }
            case SignIn.Outcome.Wrong() -> Owner.WRONG;
            case SignIn.Outcome.TooOften() -> Owner.TOO_OFTEN;
        };
    }

    Question.WhoAreYou askWho() {
        return passkeys.ask(door.origin());
    }

    /** Makes sure by a passkey, which has to be one of the same account. */
    boolean confirm(Account who, Question.WhoAreYou question, String answer) {
        Optional<Account> owner =
                passkeys.signIn(question, answer).filter(it -> it.id().equals(who.id()));
        owner.ifPresent(door::open);
        return owner.isPresent();
    }

    List<Passkey> passkeys(Account who) {
        return passkeys.of(who);
    }

    boolean remove(Account who, Passkey passkey) {
        return passkeys.remove(who, passkey.id());
    }

    Question.MakeOne ask(Account who) {
        return passkeys.askForNew(who, door.origin());
    }

    /** Keeps a passkey for who asked for it, if that is who is still there. */
    boolean keep(Account who, Question.MakeOne question, String answer) {
        if (door.account().filter(it -> it.id().equals(who.id())).isEmpty()) {
            return false;
        }
        try {
            passkeys.keep(question, answer, who.email().value());
            audit.add(who, Deed.PASSKEY_ADDED);
            return true;
        } catch (NoPasskey none) {
            return false;
        }
    }

    /** Gives the own account another password, unless that is no good one. Whoever is in elsewhere by the old one is out. */
    Optional<PasswordRule.Fault> change(Account who, String password) {
        Optional<PasswordRule.Fault> fault = rule.fault(password, who.email(), who.name());
        if (fault.isEmpty()) {
            accounts.setPassword(who.id(), hashes.hash(password), clock.instant());
            audit.add(who, Deed.PASSWORD_CHANGED);
            door.open(who);
        }
        return fault;
    }
}
