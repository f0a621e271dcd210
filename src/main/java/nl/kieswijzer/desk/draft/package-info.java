/** A draft: at a glance, part by part, and on its way to being published. */
@NullMarked
package nl.kieswijzer.desk.draft;

import org.jspecify.annotations.NullMarked;
