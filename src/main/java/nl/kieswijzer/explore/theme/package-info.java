/** All themes, and one theme with a chapter a topic, whole or only the quotes that a visitor filters. */
@NullMarked
package nl.kieswijzer.explore.theme;

import org.jspecify.annotations.NullMarked;
