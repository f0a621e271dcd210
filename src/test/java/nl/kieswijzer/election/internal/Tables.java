package nl.kieswijzer.election.internal;

import java.util.List;

/** The tables of the election room. */
final class Tables {
    /** In an order in which they can be emptied. */
    static final List<String> CHILDREN_FIRST = List.of("entry_change", "entry", "revision");

    private Tables() {}
}
