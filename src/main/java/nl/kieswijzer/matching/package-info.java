/**
 * Pure arithmetic: an answer sheet and positions in, agreement, coverage, range, ranks and firmness out.
 *
 * <p>No Spring beans, no names, no quotes: a ranking can be recomputed by anyone from ids and stances alone.
 */
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = "core")
@NullMarked
package nl.kieswijzer.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
