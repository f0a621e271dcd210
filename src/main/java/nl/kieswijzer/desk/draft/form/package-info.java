/** The form of an entry: its fields as a content pack has them, each of which is saved as soon as somebody changed it. */
@NullMarked
package nl.kieswijzer.desk.draft.form;

import org.jspecify.annotations.NullMarked;
