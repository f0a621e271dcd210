/** Components as markup, and markup that many pages have alike and that is made once. An API beside the root's. */
@NamedInterface("markup")
@NullMarked
package nl.kieswijzer.site.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
