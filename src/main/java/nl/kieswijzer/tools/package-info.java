/**
 * Commands for who makes an edition, run from the command line beside the site. {@link
 * nl.kieswijzer.tools.MeasureEdition} prints how well a content pack asks.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "election :: pack", "matching :: report"})
@NullMarked
package nl.kieswijzer.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
