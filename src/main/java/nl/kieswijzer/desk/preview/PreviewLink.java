package nl.kieswijzer.desk.preview;

import java.time.Instant;
import nl.kieswijzer.election.draft.DraftId;

/**
 * A link to the preview of a draft, without what stands in it.
 *
 * @param id what the desk calls it; it opens nothing
 * @param madeBy the name of who made it
 */
record PreviewLink(String id, DraftId draft, String madeBy, Instant madeAt, Instant expiresAt) {}
