/**
 * What a party says of itself and did in parliament, beside where its programme puts it, as every room that shows positions shows
 * it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "election :: said", "site", "site :: source"})
@NullMarked
package nl.kieswijzer.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
