/**
 * The whole site once more below an address of its own: on a draft, or on an edition of before. Which pages there are there, the request
 * for one as the site knows it, and its answer with the links led below.
 */
@NamedInterface("below")
@NullMarked
package nl.kieswijzer.site.below;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
