/** How the answers that a browser holds reach the server, what comes back, and the choice of parties that goes with them. A second API beside the root's. */
@NamedInterface("sheet")
@NullMarked
package nl.kieswijzer.site.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
