package nl.kieswijzer.election.coding;

import nl.kieswijzer.core.Slug;

/** Somebody who read in a round, without a name: such as {@code a}. */
public record CoderId(String value) {
    public CoderId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
