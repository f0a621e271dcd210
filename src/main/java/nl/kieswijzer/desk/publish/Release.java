package nl.kieswijzer.desk.publish;

import nl.kieswijzer.core.RevisionId;

/** What came of publishing a draft, or of asking for that. */
sealed interface Release {
    /** Voters get it. */
    record Published(RevisionId revision) implements Release {}

    /** Another publisher has to say yes now. */
    record Asked() implements Release {}

    /** So much is to be done first. */
    record Faulty(int findings) implements Release {}

    /** It is what voters get already. */
    record Unchanged(RevisionId latest) implements Release {}

    /** Somebody else published or removed the draft. */
    record Gone() implements Release {}

    /** The draft or the request is not what it was when it was looked at: there is nothing to say yes to. */
    record Changed() implements Release {}

    /** It takes two publishers. */
    record NeedsTwo() implements Release {}

    /** Nobody says yes to what they asked for themselves. */
    record OwnRequest() implements Release {}

    /** Somebody else asked before. */
    record AskedAlready(String name) implements Release {}
}
