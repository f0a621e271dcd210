package nl.kieswijzer.election.draft;

/** What came of saving an entry. */
public sealed interface Saving {
    /**
     * It is saved.
     *
     * @param entry as it is now: with what somebody else changed meanwhile in other fields of it
     */
    record Saved(SavedEntry entry) implements Saving {}

    /** Somebody else changed the same field meanwhile. Nothing was saved; with {@code theirs} as the version before, it can be. */
    record Conflict(SavedEntry theirs) implements Saving {}

    /** There is an entry of this name already. Nothing was saved. */
    record Taken(SavedEntry other) implements Saving {}

    /** Somebody else removed the entry, or the whole draft. Nothing was saved. */
    record Gone() implements Saving {}

    /** The draft was published meanwhile, and never changes again. Nothing was saved. */
    record Closed() implements Saving {}
}
