/** What becomes of a round that is closed: what all agree on stands, what they differ on is decided in writing, and both go into the draft. */
@NullMarked
package nl.kieswijzer.desk.coding.settle;

import org.jspecify.annotations.NullMarked;
