/**
 * The words every room speaks: typed ids, a stance, an answer and the sheet of answers of one voter.
 *
 * <p>Depends on the JDK alone, so that arithmetic and content can be tested without a framework.
 */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {})
@NullMarked
package nl.kieswijzer.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
