/** Searching programmes by words, whatever their capitals and accents. */
@NamedInterface("search")
@NullMarked
package nl.kieswijzer.programme.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
