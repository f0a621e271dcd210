/**
 * A statement of the quiz on somebody else's site: a card in a frame, whose answers lead into the quiz. The frame keeps nothing, and the
 * only document of this site that another may frame; {@code src/docs/decisions/0040-open-to-others.md} says why so.
 *
 * <p>{@code resources/embed} has the style and script of the frame, and the script that puts it there.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "deck", "election", "site", "site :: kept", "site :: open"})
@NullMarked
package nl.kieswijzer.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
