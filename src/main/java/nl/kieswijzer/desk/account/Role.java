package nl.kieswijzer.desk.account;

/** What somebody may do at the desk. */
public enum Role {
    /** Edits, and codes positions. */
    EDITOR,
    /** The same, and publishes, invites and removes. */
    PUBLISHER;

    /** Whether this role may invite somebody, change what somebody may do, and remove an account. */
    public boolean managesAccounts() {
        return this == PUBLISHER;
    }
}
