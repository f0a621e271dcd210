/** The ranking and its why: from a visitor's sheet to 'Jouw uitslag', party by party, on the parties' own words. */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "matching", "election", "election :: changes", "site"})
@NullMarked
package nl.kieswijzer.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
