/** Editions of earlier elections: the list of them, and the whole site on one of them below an address of its own. */
@NullMarked
package nl.kieswijzer.explore.archive;

import org.jspecify.annotations.NullMarked;
