/** Reads this project's own line drawings: as much of SVG as they use. */
@NullMarked
package nl.kieswijzer.picture.svg;

import org.jspecify.annotations.NullMarked;
