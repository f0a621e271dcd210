/**
 * What there is to say of a result below its ranking: how firm it is, by topic, who is silent, another rule. Each is folded to
 * one row that shows its key figure, and says nothing that stands elsewhere.
 */
@NullMarked
package nl.kieswijzer.results.more;

import org.jspecify.annotations.NullMarked;
