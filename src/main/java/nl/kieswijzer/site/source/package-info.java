/** The ways from a quote to the page of the programme that it stands on, for every room that shows quotes. */
@NamedInterface("source")
@NullMarked
package nl.kieswijzer.site.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
