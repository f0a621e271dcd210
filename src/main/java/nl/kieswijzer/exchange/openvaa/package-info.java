/**
 * The data model of OpenVAA as JSON: elections, questions, entities and nominations, in one file or a file each.
 */
@NamedInterface("openvaa")
@NullMarked
package nl.kieswijzer.exchange.openvaa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
