/** The cards of pages for link previews: what each says and draws, and where it is fetched. */
@NullMarked
package nl.kieswijzer.picture.card;

import org.jspecify.annotations.NullMarked;
