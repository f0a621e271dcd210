package nl.kieswijzer.desk.link;

import nl.kieswijzer.desk.account.Account;

/** What came of using a link. */
public sealed interface Use {
    record In(Account account) implements Use {}

    record Refused(Reason reason) implements Use {}

    enum Reason {
        /** It was used, taken back or not used in time, or it never was one. */
        OVER,
        /** There is an account by that address already. */
        TAKEN
    }
}
