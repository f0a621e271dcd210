package nl.kieswijzer.core;

/** An edition: one election with its parties and statements, such as {@code tk2021}. */
public record EditionId(String value) implements Comparable<EditionId> {
    public EditionId {
        Slug.require(value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
