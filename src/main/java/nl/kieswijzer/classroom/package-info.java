/**
 * Live lessons: a class answers together, one beamer shows totals, step by step.
 *
 * <p>What may be shown of a class is decided in one place, {@link nl.kieswijzer.classroom.ReleaseRule}: see
 * {@code src/docs/decisions/0010-a-class-in-groups-of-five.md}. What is kept, and for how long, is in 0011.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "matching", "election", "deck", "site"})
@NullMarked
package nl.kieswijzer.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
