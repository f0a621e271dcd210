/** Programmes in the database: the file as it was given and its text by page, once each. */
@NullMarked
package nl.kieswijzer.desk.programme.store;

import org.jspecify.annotations.NullMarked;
