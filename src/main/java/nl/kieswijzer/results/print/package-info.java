/** A result on paper. */
@NullMarked
package nl.kieswijzer.results.print;

import org.jspecify.annotations.NullMarked;
