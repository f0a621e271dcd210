/**
 * What the class looks at: the lesson on the beamer, one panel a step, with the teacher's tools folded away below it, and the
 * same totals to print. Shows a {@link nl.kieswijzer.classroom.beamer.BeamerState} and nothing else.
 */
@NullMarked
package nl.kieswijzer.classroom.beamer;

import org.jspecify.annotations.NullMarked;
