/** The table of all topics and parties. */
@NullMarked
package nl.kieswijzer.explore.scorecard;

import org.jspecify.annotations.NullMarked;
