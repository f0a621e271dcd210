package nl.kieswijzer.core;

/** A statement within an edition. */
public record StatementId(String value) implements Comparable<StatementId> {
    public StatementId {
        Slug.require(value);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
