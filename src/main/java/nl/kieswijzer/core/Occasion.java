package nl.kieswijzer.core;

/**
 * Something that happened here, once more; of all visitors together it is counted for who operates the site. It says nothing
 * of who, what or where from, and has no room to: a room publishes the bare word.
 */
public enum Occasion {
    /** The quiz was asked for. Not every time somebody takes it: a browser may have kept the page. */
    QUIZ_OPENED,
    /** A ranking was shown to the voter whose it is. */
    RESULT_SHOWN,
    /** A ranking was shown by a result link. */
    SHARED_RESULT_SHOWN,
    /** A teacher started a lesson. */
    LESSON_STARTED,
    /** An open page spoke to a server that does not know it: the one it came from is gone, or the proxy mixed them up. */
    VIEW_LOST,
    /** Somebody asked for a host that is not ours. */
    WRONG_HOST
}
