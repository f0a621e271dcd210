/** A whole edition as a zip of the YAML files of a content pack, by {@code src/docs/content-pack.md}. */
@NamedInterface("pack")
@NullMarked
package nl.kieswijzer.exchange.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
