/** A draft in the place of what is published, for the length of one request of somebody who may look at it. */
@NamedInterface("preview")
@NullMarked
package nl.kieswijzer.election.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
