/** Searching the words of parties and statements, whatever their capitals and accents. */
@NullMarked
package nl.kieswijzer.explore.search;

import org.jspecify.annotations.NullMarked;
