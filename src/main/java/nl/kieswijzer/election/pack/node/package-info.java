/**
 * What stands in a pack, node by node: the fields of an item, the ids that were defined, and where something is wrong. Readers of the
 * parts of an edition are built on it.
 */
@NamedInterface("pack")
@NullMarked
package nl.kieswijzer.election.pack.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
