/**
 * Editions of earlier elections: the list of them, and the whole site on one of them below an address of its own;
 * {@code src/docs/decisions/0033-published-by-two-and-archived.md} says why so.
 */
@NullMarked
package nl.kieswijzer.explore.archive;

import org.jspecify.annotations.NullMarked;
