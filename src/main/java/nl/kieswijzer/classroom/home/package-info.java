/** What the class made, to take home: a table and a picture, of released totals alone. */
@NullMarked
package nl.kieswijzer.classroom.home;

import org.jspecify.annotations.NullMarked;
