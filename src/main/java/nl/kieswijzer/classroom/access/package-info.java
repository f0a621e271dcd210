/**
 * The ways to a lesson: starting, coming in, answering, moving on and ending, and how often each may be tried. All that pages
 * do with a lesson goes through {@link nl.kieswijzer.classroom.access.Lessons} and
 * {@link nl.kieswijzer.classroom.access.Admission}. See {@code src/docs/decisions/0012-six-digits-against-guessing.md}.
 */
@NullMarked
package nl.kieswijzer.classroom.access;

import org.jspecify.annotations.NullMarked;
