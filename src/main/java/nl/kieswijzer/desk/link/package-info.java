/**
 * Links that open the desk once: to the first account, to one's own as an invitation, or back in where somebody forgot. The start of
 * the program knows it, for its command that makes a link.
 */
@NamedInterface("link")
@NullMarked
package nl.kieswijzer.desk.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
