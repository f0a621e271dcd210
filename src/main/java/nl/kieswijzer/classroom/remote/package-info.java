/** A teacher's phone as the remote of a lesson: what to say at each step, the way on, the timer, the door, and what to debate. */
@NullMarked
package nl.kieswijzer.classroom.remote;

import org.jspecify.annotations.NullMarked;
