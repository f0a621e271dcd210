package nl.kieswijzer.desk.page;

import java.util.function.Consumer;
import nl.kieswijzer.desk.account.Account;

/** Does something as whoever is in at that click, by the account as it is then. */
public interface AsWhoIsThere {
    void does(Consumer<Account> deed);
}
