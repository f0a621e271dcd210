/** Programmes in the database: the file as it was given and its text by page, once each. */
@NamedInterface("store")
@NullMarked
package nl.kieswijzer.programme.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
