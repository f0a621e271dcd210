/** The teacher's pages before and after a lesson: choosing the statements, starting, and what is printed. */
@NullMarked
package nl.kieswijzer.classroom.teacher;

import org.jspecify.annotations.NullMarked;
