/**
 * What helps who writes statements while they write: the rules of wording at each field, the card as voters get it, who says what, and
 * how well the statements ask together. It saves nothing and holds nobody up.
 */
@NullMarked
package nl.kieswijzer.desk.draft.help;

import org.jspecify.annotations.NullMarked;
