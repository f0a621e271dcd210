/** Where words stand in a programme, what was selected in it, and which sentences it has. */
@NullMarked
package nl.kieswijzer.desk.programme.passage;

import org.jspecify.annotations.NullMarked;
