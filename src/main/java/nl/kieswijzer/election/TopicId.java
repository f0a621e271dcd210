package nl.kieswijzer.election;

import nl.kieswijzer.core.Slug;

/** A topic: a chapter of a theme. */
public record TopicId(String value) {
    public TopicId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
