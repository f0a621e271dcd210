/** Where words stand in a programme, what was selected in it, and which sentences it has. */
@NamedInterface("passage")
@NullMarked
package nl.kieswijzer.programme.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
