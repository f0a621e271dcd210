/** The pupil's phone: the page that lets it in, the deck of the open round, and in the end the way to the own result. */
@NullMarked
package nl.kieswijzer.classroom.phone;

import org.jspecify.annotations.NullMarked;
