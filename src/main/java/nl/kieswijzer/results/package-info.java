/**
 * The ranking and its why: from a visitor's sheet to 'Jouw uitslag', party by party, on the parties' own words.
 *
 * <p>Here stand the pages and their addresses. The packages below know nothing of them, and lean on each other one way only:
 * {@code compare} on {@code share} and {@code parts}, {@code share} on {@code parts}; these, {@code print} and {@code preview}
 * on {@code context}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "matching", "election", "site"})
@NullMarked
package nl.kieswijzer.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
