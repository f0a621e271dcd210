package nl.kieswijzer.election;

import nl.kieswijzer.core.Slug;

/** A quote from an election programme. */
public record QuoteId(String value) {
    public QuoteId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
