/** Where voters find an edition: at the front, in the archive, or by its own name alone. Chosen at the desk, known to every server. */
@NamedInterface("place")
@NullMarked
package nl.kieswijzer.election.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
