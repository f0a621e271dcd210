/**
 * The files of a calculator of kalkulacka.one: questions, candidates and their answers, by UUID.
 */
@NamedInterface("kalkulacka")
@NullMarked
package nl.kieswijzer.exchange.kalkulacka;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
