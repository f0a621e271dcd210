/**
 * Drafts: revisions that are still open. Everything in them is saved entry by entry, with a history, and nobody's change overwrites
 * another's; publishing closes one for ever and brings it into the snapshot of every server.
 */
@NamedInterface("draft")
@NullMarked
package nl.kieswijzer.election.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
