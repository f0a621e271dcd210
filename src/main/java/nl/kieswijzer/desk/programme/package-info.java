/** Election programmes: a file that an editor gives, the text by page that is read from it, and what is found in that text. Without screens. */
@NullMarked
package nl.kieswijzer.desk.programme;

import org.jspecify.annotations.NullMarked;
