/** The tables of editions: revisions, open or published, and their entries, one row each. */
@NullMarked
package nl.kieswijzer.election.rows;

import org.jspecify.annotations.NullMarked;
