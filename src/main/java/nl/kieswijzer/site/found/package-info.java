/** Where statements and topics have pages of their own, and how pages are found by programs: their data, feeds, and ways on. */
@NamedInterface("found")
@NullMarked
package nl.kieswijzer.site.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
