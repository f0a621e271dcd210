/**
 * What the server draws: previews of pages and of results, and the icons. Here stand pencil and paper, which other rooms may use:
 * the colours of the style sheet, letters, circles, and this project's own line drawings.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "site", "site :: found"})
@NullMarked
package nl.kieswijzer.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
