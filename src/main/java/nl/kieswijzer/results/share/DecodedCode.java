package nl.kieswijzer.results.share;

import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;

/** What came of reading a result code. */
public sealed interface DecodedCode {
    /**
     * The sheet that is in it.
     *
     * @param revision the latest revision on this server that ranks as the one that was answered
     * @param sheet a sheet of that revision, with stances only
     * @param code the code as it is written, whatever way it was typed
     */
    record Sound(EditionRevision revision, AnswerSheet sheet, ShareCode code) implements DecodedCode {}

    /** Why there is no sheet. */
    record Refused(Reason reason) implements DecodedCode {}

    /** What can be in the way. */
    enum Reason {
        /** A character is mistyped, or this was never a code. */
        DAMAGED,
        /** Characters are missing, most likely the last ones. */
        TRUNCATED,
        /** A sound code of an edition that this server does not have. */
        UNKNOWN_EDITION,
        /** A sound code, but no revision here has the statements and positions it was made with. */
        UNKNOWN_REVISION,
        /** A sound code in a format that came after this program. */
        LATER_FORMAT
    }
}
