/**
 * What the voting guides of other programs have in common, between their files and the entries of an edition: who stands where on
 * what. Each program's format has its own package, which reads its files to a {@code Guide} and writes them from one; what does not
 * fit is said as a {@code Loss}, before it is lost.
 */
@NamedInterface("guide")
@NullMarked
package nl.kieswijzer.exchange.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
