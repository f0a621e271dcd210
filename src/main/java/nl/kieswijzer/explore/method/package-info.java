/** Who made this and how, what changed since, and for whom it works. */
@NullMarked
package nl.kieswijzer.explore.method;

import org.jspecify.annotations.NullMarked;
