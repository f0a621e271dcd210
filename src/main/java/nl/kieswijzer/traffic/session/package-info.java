/** The sessions there are, and the end of those that nobody looks at any more. */
@NullMarked
package nl.kieswijzer.traffic.session;

import org.jspecify.annotations.NullMarked;
