/**
 * Which programs we know the files of, and reading and writing them whichever it is.
 */
@NamedInterface("program")
@NullMarked
package nl.kieswijzer.exchange.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
