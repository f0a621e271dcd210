package nl.kieswijzer.core;

/** A party within an edition. */
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        Slug.require(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
