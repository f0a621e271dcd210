package nl.kieswijzer.election.draft;

import nl.kieswijzer.core.RevisionId;

/** What came of publishing a draft. */
public sealed interface Publication {
    /** It is what voters get, on this server now and on every other within seconds. */
    record Published(RevisionId revision) implements Publication {}

    /** It is not complete or not right. Nothing was published. */
    record Faulty(DraftCheck check) implements Publication {}

    /** It is the same as what is published already. Nothing was published. */
    record Unchanged(RevisionId latest) implements Publication {}

    /** It is not what was meant to be published. Nothing was. */
    record Changed() implements Publication {}

    /** Somebody else published or removed the draft. */
    record Gone() implements Publication {}
}
