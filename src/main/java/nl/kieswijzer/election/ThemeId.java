package nl.kieswijzer.election;

import nl.kieswijzer.core.Slug;

/** A theme within an edition, such as sexual exploitation. */
public record ThemeId(String value) {
    public ThemeId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
