/** Editions as open data, in JSON and as a table, by the names of the content pack. */
@NullMarked
package nl.kieswijzer.explore.data;

import org.jspecify.annotations.NullMarked;
