package nl.kieswijzer.desk.account;

import java.time.Instant;

/**
 * Somebody who may come in at the desk.
 *
 * @param wayInSince since when the password and the passkeys are what they are: who came in earlier has to come in anew
 */
public record Account(AccountId id, EmailAddress email, String name, Role role, Instant wayInSince) {
    public static final int LONGEST_NAME = 100;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of somebody at the desk");
        }
    }

    /** An account that is just being made. */
    public static Account starting(EmailAddress email, String name, Role role, Instant now) {
        return new Account(AccountId.random(), email, name.strip(), role, now);
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_NAME;
    }

    /** Lets through who may manage accounts; a page offers nobody else to. */
    public void requireManager() {
        if (!role.managesAccounts()) {
            throw new NotAllowed(email + " is no publisher");
        }
    }
}
