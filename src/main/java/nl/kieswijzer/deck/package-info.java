/** The statement deck: the browser element that asks, and the data it asks with. The quiz has it, and so does a lesson. */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "site", "site :: sheet"})
@NullMarked
package nl.kieswijzer.deck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
