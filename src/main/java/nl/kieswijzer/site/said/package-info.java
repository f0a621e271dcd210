/**
 * What a party says of itself and did in parliament, beside where its programme puts it, for every room that shows positions. Like
 * the links to programmes it takes plain values: this room knows no editions.
 */
@NamedInterface("said")
@NullMarked
package nl.kieswijzer.site.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
