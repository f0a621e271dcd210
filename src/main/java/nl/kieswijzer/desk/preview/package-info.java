/** The whole site on a draft, for whoever has a link to it, marked as a draft and kept nowhere: {@code src/docs/decisions/0032-a-draft-on-the-whole-site.md}. */
@NullMarked
package nl.kieswijzer.desk.preview;

import org.jspecify.annotations.NullMarked;
