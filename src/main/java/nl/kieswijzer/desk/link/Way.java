package nl.kieswijzer.desk.link;

import nl.kieswijzer.desk.account.Account;

/** What somebody who uses a link chose to come in by from then on: a password or a passkey. */
@FunctionalInterface
public interface Way {
    /** Keeps it; whatever it throws, the link was not used. */
    void keep(Account account);
}
