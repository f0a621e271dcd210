package nl.kieswijzer.desk.staff;

import java.time.Clock;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.PasswordHashes;
import nl.kieswijzer.desk.account.PasswordRule;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.link.Newcomer;
import nl.kieswijzer.desk.link.Use;
import nl.kieswijzer.desk.passkey.Passkeys;
import nl.kieswijzer.desk.passkey.Question;
import org.springframework.stereotype.Component;

/** What can be done with a link: coming in by it, with a passkey or a password from then on. */
@Component
class Joining {
    private final Links links;
    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordHashes hashes;
    private final Passkeys passkeys;
    private final Door door;
    private final Clock clock;

    Joining(
            Links links,
            Accounts accounts,
            PasswordRule rule,
            PasswordHashes hashes,
            Passkeys passkeys,
            Door door,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.rule = rule;
        this.hashes = hashes;
        this.passkeys = passkeys;
        this.door = door;
        this.clock = clock;
    }

    Optional<PasswordRule.Fault> fault(String password, Newcomer newcomer) {
        return rule.fault(password, newcomer.email(), newcomer.name());
    }

    Use byPassword(Secret link, Newcomer newcomer, String password) {
        // Worked out before the link is locked: it takes a while on purpose.
        String hash = hashes.hash(password);
        return entered(links.use(link, newcomer, it -> accounts.setPassword(it.id(), hash, clock.instant())));
    }

    /** Asks for a passkey of who is coming, or comes back. */
    Coming askForPasskey(Newcomer newcomer, Optional<Account> back) {
        Account account =
                back.orElseGet(() -> Account.starting(newcomer.email(), newcomer.name(), Role.EDITOR, clock.instant()));
        return new Coming(account, passkeys.askForNew(account, door.origin()));
    }

    /** Who was asked for a passkey, under the id that the account is going to have. */
    record Coming(Account account, Question.MakeOne question) {}

    Use byPasskey(Secret link, Newcomer newcomer, Coming coming, String answer) {
        return entered(links.use(
                link,
                newcomer,
                coming.account().id(),
                it -> passkeys.keep(coming.question(), answer, it.email().value())));
    }

    private Use entered(Use use) {
        if (use instanceof Use.In(Account account)) {
            door.open(account);
        }
        return use;
    }
}
