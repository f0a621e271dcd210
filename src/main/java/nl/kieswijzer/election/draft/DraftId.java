package nl.kieswijzer.election.draft;

/** Which draft: the number of its row. */
public record DraftId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
