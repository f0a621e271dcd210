/**
 * Publishing a draft: what that changes, what it does to rankings, why, and by one publisher or by two;
 * {@code src/docs/decisions/0033-published-by-two-and-archived.md} says why so.
 */
@NullMarked
package nl.kieswijzer.desk.publish;

import org.jspecify.annotations.NullMarked;
