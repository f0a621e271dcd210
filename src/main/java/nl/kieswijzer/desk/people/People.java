package nl.kieswijzer.desk.people;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, for who may manage them. Somebody who may always remains. */
@Component
public class People {
    private final Accounts accounts;
    private final AuditList audit;

    People(Accounts accounts, AuditList audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    public List<Account> all(Account who) {
        who.requireManager();
        return accounts.all();
    }

    /** Somebody as the account is now; empty where there is none any more. */
    public Optional<Account> find(Account who) {
        return accounts.find(who.id());
    }

    /** Changes what somebody may do, from their next click on; false where nobody would be left who may manage accounts. */
    @Transactional
    public boolean changeRole(Account who, Account whose, Role role) {
        who.requireManager();
        boolean isChanged = accounts.setRole(whose.id(), role);
        if (isChanged) {
            audit.add(who, Deed.ROLE_CHANGED, whose.email() + ": " + role);
        }
        return isChanged;
    }

    /** Removes an account, and whoever is in by it is out at the next click; false where nobody would be left who may manage accounts. */
    @Transactional
    public boolean remove(Account who, Account whose) {
        who.requireManager();
        boolean isRemoved = accounts.remove(whose.id());
        if (isRemoved) {
            audit.add(who, Deed.REMOVED, whose.email().value());
        }
        return isRemoved;
    }

    /** What was done at the desk, the latest first, after skipping some. */
    public List<AuditEntry> deeds(Account who, int skipped, int most) {
        who.requireManager();
        return audit.latest(skipped, most);
    }
}
