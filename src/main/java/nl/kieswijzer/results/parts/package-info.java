/**
 * What the pages of results are put together from: the ranking and its why, how firm it is, per topic; and the place on a
 * page where a sheet's result stands. Knows of no code or link.
 */
@NullMarked
package nl.kieswijzer.results.parts;

import org.jspecify.annotations.NullMarked;
