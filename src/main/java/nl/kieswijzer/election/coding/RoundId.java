package nl.kieswijzer.election.coding;

import nl.kieswijzer.core.Slug;

/** A round of coding. */
public record RoundId(String value) {
    public RoundId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
