/** Links that open the desk once: to the first account, to one's own as an invitation, or back in where somebody forgot. */
@NullMarked
package nl.kieswijzer.desk.link;

import org.jspecify.annotations.NullMarked;
