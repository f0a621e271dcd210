package nl.kieswijzer.election.internal;

import java.util.List;

/** The tables of the election room. */
final class Tables {
    /** In an order in which they can be emptied. */
    static final List<String> CHILDREN_FIRST = List.of(
            "revision_text",
            "party",
            "theme",
            "party_note",
            "topic",
            "quote",
            "term",
            "statement",
            "party_position",
            "position_sentence",
            "assessment",
            "revision");

    private Tables() {}
}
