/** What the pages of teachers, pupils and the beamer share: the three cookies of a lesson and small parts. */
@NullMarked
package nl.kieswijzer.classroom.page;

import org.jspecify.annotations.NullMarked;
