/**
 * What a lesson is and where it is: values that check themselves, which step follows which, the secrets that open it, and its
 * row in the database. Knows nothing of pupils' answers, and of no other package of this room.
 */
@NullMarked
package nl.kieswijzer.classroom.lesson;

import org.jspecify.annotations.NullMarked;
