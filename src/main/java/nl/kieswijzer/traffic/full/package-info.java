/** Who is let in, how much is worked on at once, and what is said where there is no room. */
@NullMarked
package nl.kieswijzer.traffic.full;

import org.jspecify.annotations.NullMarked;
