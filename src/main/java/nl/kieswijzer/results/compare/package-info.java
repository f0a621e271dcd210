/** Two results beside each other: two voters', or one sheet's then and now, with what changed between two revisions. */
@NullMarked
package nl.kieswijzer.results.compare;

import org.jspecify.annotations.NullMarked;
