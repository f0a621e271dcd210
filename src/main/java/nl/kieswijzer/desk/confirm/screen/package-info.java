/** The desk's pages about what parties confirm: who has a link and answered, and the answers beside the positions. */
@NullMarked
package nl.kieswijzer.desk.confirm.screen;

import org.jspecify.annotations.NullMarked;
