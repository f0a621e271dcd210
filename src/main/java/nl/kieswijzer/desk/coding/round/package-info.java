/** Rounds: what is read, by whom and in which order, what they made of it, and how far they agree. Nobody gets single answers before the end. */
@NullMarked
package nl.kieswijzer.desk.coding.round;

import org.jspecify.annotations.NullMarked;
