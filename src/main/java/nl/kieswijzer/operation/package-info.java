/**
 * For who operates it: whether a server is fit for voters, what it counts, how it leaves, and in one line why it did not
 * start. Never an answer, an address or a code in any of it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {"core", "election", "election :: preview", "traffic"})
@NullMarked
package nl.kieswijzer.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
