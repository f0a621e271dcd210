/** How editions are kept: one aggregate a revision, in plain tables; and the import that adds the next revision. */
@NullMarked
package nl.kieswijzer.election.internal;

import org.jspecify.annotations.NullMarked;
