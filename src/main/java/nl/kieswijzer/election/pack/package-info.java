/**
 * Content packs: a folder of YAML files becomes an {@link nl.kieswijzer.election.Edition}, or the list of all its faults.
 *
 * <p>Reading never stops at a fault: a placeholder takes the place of what is wrong, so that an editor sees everything
 * that needs mending at once. Only a pack without any fault yields an edition. The format is described field by field in
 * {@code src/docs/content-pack.md}.
 *
 * <p>The rooms that make or measure an edition read packs too: they name {@code election :: pack}.
 */
@NamedInterface("pack")
@NullMarked
package nl.kieswijzer.election.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
