/** Where quotes are from: the programmes of parties, and the page of one on which a quote stands. */
@NamedInterface("source")
@NullMarked
package nl.kieswijzer.election.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
