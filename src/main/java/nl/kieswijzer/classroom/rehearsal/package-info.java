/** A lesson to try alone: a teacher's real one, whose pupils are played by the server. */
@NullMarked
package nl.kieswijzer.classroom.rehearsal;

import org.jspecify.annotations.NullMarked;
