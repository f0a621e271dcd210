/** An edition in its reader's language, and the parts that several pages are put together from: quotes, badges, hard words. */
@NullMarked
package nl.kieswijzer.explore.parts;

import org.jspecify.annotations.NullMarked;
