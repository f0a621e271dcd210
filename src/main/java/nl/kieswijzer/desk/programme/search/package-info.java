/** Searching programmes by words, whatever their capitals and accents. */
@NullMarked
package nl.kieswijzer.desk.programme.search;

import org.jspecify.annotations.NullMarked;
