/** The voter answers: the landing page, the statement deck and its view. What the answers mean is for other rooms. */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "deck", "election", "site", "site :: kept"})
@NullMarked
package nl.kieswijzer.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
