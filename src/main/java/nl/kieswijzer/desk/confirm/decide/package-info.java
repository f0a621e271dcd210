/** What editors decide on the answers of parties: what is taken over into the draft, and what is not and why. */
@NullMarked
package nl.kieswijzer.desk.confirm.decide;

import org.jspecify.annotations.NullMarked;
