package nl.kieswijzer.election.draft;

/** The editions in memory, which voters get. */
public interface Snapshot {
    /** Takes up at once what was published in the database. Other servers find it by themselves. */
    void refresh();
}
