/** A lesson without phones: the class answers with its feet and its hands, and the teacher types how many. */
@NullMarked
package nl.kieswijzer.classroom.corners;

import org.jspecify.annotations.NullMarked;
