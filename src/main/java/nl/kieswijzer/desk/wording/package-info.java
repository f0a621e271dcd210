/**
 * The rules for how an edition is worded, pure and quick enough to be asked at every key: {@code WordingRules} for the texts of a
 * statement, {@code SetRules} for all statements together. Nothing here says a word to an editor; findings name their message.
 */
@NullMarked
package nl.kieswijzer.desk.wording;

import org.jspecify.annotations.NullMarked;
