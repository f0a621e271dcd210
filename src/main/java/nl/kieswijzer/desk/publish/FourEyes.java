package nl.kieswijzer.desk.publish;

import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether it takes two publishers to publish: a choice of the organisation, for all servers. */
@Component
public class FourEyes {
    private static final String NAME = "four-eyes";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final JdbcClient database;
    private final Accounts accounts;
    private final AuditList audit;

    FourEyes(JdbcClient database, Accounts accounts, AuditList audit) {
        this.database = database;
        this.accounts = accounts;
        this.audit = audit;
    }

    public boolean isOn() {
        return database.sql("select choice from desk_setting where name = ?")
                .param(NAME)
                .query(String.class)
                .optional()
                .filter(ON::equals)
                .isPresent();
    }

    public void choose(Account who, boolean isOn) {
        who.requireManager();
        String choice = isOn ? ON : OFF;
        if (!update(choice)) {
            try {
                database.sql("insert into desk_setting (name, choice) values (?, ?)")
                        .params(NAME, choice)
                        .update();
            } catch (DuplicateKeyException another) {
                update(choice);
            }
        }
        audit.add(who, isOn ? Deed.FOUR_EYES_ON : Deed.FOUR_EYES_OFF);
    }

    /** Whether there is nobody for the second yes. */
    public boolean hasOnlyOnePublisher() {
        return accounts.all().stream().filter(it -> it.role().managesAccounts()).count() < 2;
    }

    private boolean update(String choice) {
        return database.sql("update desk_setting set choice = ? where name = ?")
                        .params(choice, NAME)
                        .update()
                == 1;
    }
}
