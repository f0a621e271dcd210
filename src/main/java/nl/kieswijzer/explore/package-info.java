/**
 * The site behind the quiz, for reading, citing and searching: themes, parties, scorecard, method, changes, search and open
 * data. All of it is reading pages ({@link nl.kieswijzer.site.ReadingPage}): no session, no script.
 *
 * <p>{@link nl.kieswijzer.explore.ExploreRoutes} says what stands where; each part has a package below. A page puts named parts
 * together; what they say comes from {@link nl.kieswijzer.explore.parts.LocalEdition}, an edition in the reader's language.
 *
 * <p>How well an edition asks is said by {@code matching}'s report, which the method page shows, and how far those who read for it
 * agree by its arithmetic of agreement; nobody's answers are compared here, so the rest of {@code matching} stays closed to this
 * room.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {
            "core",
            "election",
            "election :: changes",
            "election :: coding",
            "election :: preview",
            "election :: said",
            "election :: source",
            "matching :: agreement",
            "matching :: report",
            "programme",
            "programme :: passage",
            "programme :: store",
            "said",
            "site",
            "site :: below",
            "site :: found",
            "site :: kept",
            "site :: open",
            "site :: source"
        })
@NullMarked
package nl.kieswijzer.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
