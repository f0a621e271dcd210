/** The addresses of what is made for other sites and programs: the card to embed, and the API. An API beside the root's. */
@NamedInterface("open")
@NullMarked
package nl.kieswijzer.site.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
