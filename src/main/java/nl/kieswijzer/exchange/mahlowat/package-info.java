/**
 * The one file of a Mahlowat, {@code config/data.json}: theses, lists and their answers, all by number.
 */
@NamedInterface("mahlowat")
@NullMarked
package nl.kieswijzer.exchange.mahlowat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
