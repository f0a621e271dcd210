/**
 * The files of an election of Wahl-O-Mat, as qual-o-mat-data publishes them: parties, statements, opinions and comments, each in a file of its own.
 */
@NamedInterface("wahlomat")
@NullMarked
package nl.kieswijzer.exchange.wahlomat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
