/**
 * The duel: one voter dares another by a link whose code stays in the browser ({@code src/docs/decisions/0017-a-duel-in-the-fragment.md}).
 * The server brings the page, its words and the statements; who answered what is for {@code scripts/duel*.js} alone.
 */
@NullMarked
package nl.kieswijzer.results.duel;

import org.jspecify.annotations.NullMarked;
