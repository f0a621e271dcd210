package nl.kieswijzer.election;

import nl.kieswijzer.core.Slug;

/** A hard word that the glossary explains. */
public record TermId(String value) {
    public TermId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
