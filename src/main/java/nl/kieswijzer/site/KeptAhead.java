package nl.kieswijzer.site;

import java.util.stream.Stream;

/**
 * Pages that a browser keeps for when there is no network, though nobody has opened them yet. A room that has some says so with
 * a bean: they say nothing about a visitor, and their addresses have no query.
 */
public interface KeptAhead {
    /** Their addresses in a language. */
    Stream<String> in(Links links);
}
