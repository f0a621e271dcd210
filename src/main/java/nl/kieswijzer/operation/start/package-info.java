/** Why the Kieswijzer did not start, in one line; Spring Boot finds these by the file spring.factories. */
@NullMarked
package nl.kieswijzer.operation.start;

import org.jspecify.annotations.NullMarked;
