/** What a party says and does beside its programme: what it answers itself, and how it voted in parliament. */
@NamedInterface("said")
@NullMarked
package nl.kieswijzer.election.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
