/**
 * An edition in entries: what is saved at once, kept in history and edited by one person at a time. A draft is made of them, and so
 * is what is published; unlike an {@link nl.kieswijzer.election.Edition}, entries may be unfinished, or wrong.
 */
@NamedInterface("entry")
@NullMarked
package nl.kieswijzer.election.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
