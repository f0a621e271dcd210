/** The pages of blind coding: what a coder sees, which names no party, and what who leads a round sees. */
@NullMarked
package nl.kieswijzer.desk.coding.screen;

import org.jspecify.annotations.NullMarked;
