package nl.kieswijzer.election.entry;

/** One entry of an edition. Those of an edition stand in a list, in the order in which readers get them within a kind. */
public record Entry(EntryKey key, Content content) {
    /** The same entry with other content. */
    public Entry with(Content other) {
        return new Entry(key, other);
    }
}
