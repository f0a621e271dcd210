/**
 * One voter's answers beside one revision of an edition: the bridge to {@code matching}, and the words in which whatever
 * shows a result speaks of parties, statements and stances. Knows of no page.
 */
@NullMarked
package nl.kieswijzer.results.context;

import org.jspecify.annotations.NullMarked;
