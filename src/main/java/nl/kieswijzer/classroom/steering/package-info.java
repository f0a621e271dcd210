/** How a teacher steers a lesson, from the beamer and from the remote alike: wishes, each carried out once, and the timer of both. */
@NullMarked
package nl.kieswijzer.classroom.steering;

import org.jspecify.annotations.NullMarked;
