/** Editions as open data, in JSON and as a table, by the names of the content pack. An API beside the root's: {@code api} sends parts of it. */
@NamedInterface("data")
@NullMarked
package nl.kieswijzer.explore.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
