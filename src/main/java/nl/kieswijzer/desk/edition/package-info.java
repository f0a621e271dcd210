/** Where the desk begins: the editions that are published, the drafts that are open, and starting one. */
@NullMarked
package nl.kieswijzer.desk.edition;

import org.jspecify.annotations.NullMarked;
