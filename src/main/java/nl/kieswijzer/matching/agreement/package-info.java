/**
 * How far people who read the same things agree: Krippendorff's alpha, with an interval.
 *
 * <p>{@link nl.kieswijzer.matching.agreement.Figures} is what a page asks for, {@link nl.kieswijzer.matching.agreement.Alpha} the
 * sum itself. Exact or seeded: the same units give the same figures on any machine, in whatever order they come.
 */
@NamedInterface("agreement")
@NullMarked
package nl.kieswijzer.matching.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
