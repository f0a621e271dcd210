package nl.kieswijzer.programme.search;

/**
 * A word of a programme that one of the words that were asked for stands in.
 *
 * @param word its number among the words of the programme
 */
record Match(int word, Nearness nearness) {}
