package nl.kieswijzer.election.source;

import nl.kieswijzer.core.Slug;

/** An election programme of an edition. */
public record ProgrammeId(String value) {
    public ProgrammeId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
