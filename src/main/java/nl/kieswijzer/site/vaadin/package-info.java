/** How the site sits on Vaadin: which requests reach its servlet, and what its pages begin with. */
@NamedInterface("vaadin")
@NullMarked
package nl.kieswijzer.site.vaadin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
