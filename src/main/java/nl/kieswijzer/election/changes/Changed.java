package nl.kieswijzer.election.changes;

/** Something that is in both of two revisions, and not the same in them. */
public record Changed<T>(T before, T after) {
    public Changed {
        if (before.equals(after)) {
            throw new IllegalArgumentException("%s is as it was".formatted(after));
        }
    }
}
