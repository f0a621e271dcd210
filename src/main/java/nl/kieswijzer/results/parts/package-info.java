/**
 * What the pages of results are put together from: the parties with their strips, each with its why; and the place on a
 * page where a sheet's result stands. Knows of no code or link.
 */
@NullMarked
package nl.kieswijzer.results.parts;

import org.jspecify.annotations.NullMarked;
