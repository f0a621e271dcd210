/** What is not the same in two revisions of an edition. A second API beside the root's, for rooms that show it. */
@NamedInterface("changes")
@NullMarked
package nl.kieswijzer.election.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
