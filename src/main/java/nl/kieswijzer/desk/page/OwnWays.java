package nl.kieswijzer.desk.page;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.passkey.NoPasskey;
import nl.kieswijzer.desk.passkey.Passkey;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.passkey.Question;
import org.springframework.stereotype.Service;

/** What somebody does with the ways into the own account. */
@Service
class OwnWays {
    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordHashes hashes;
    private final Passkeys passkeys;
    private final AuditList audit;
    private final Door door;
    private final Clock clock;

    OwnWays(
            Accounts accounts,
            PasswordRule rule,
            PasswordHashes hashes,
            Passkeys passkeys,
            AuditList audit,
            Door door,
            Clock clock) {
        this.accounts = accounts;
        this.rule = rule;
        this.hashes = hashes;
        this.passkeys = passkeys;
        this.audit = audit;
        this.door = door;
        this.clock = clock;
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
