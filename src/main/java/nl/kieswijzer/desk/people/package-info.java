/** What publishers do with accounts: who may do what, and who may come in no more. */
@NullMarked
package nl.kieswijzer.desk.people;

import org.jspecify.annotations.NullMarked;
