/** All parties, and one party: what it says, where it stands, and on what it is silent. */
@NullMarked
package nl.kieswijzer.explore.party;

import org.jspecify.annotations.NullMarked;
