package nl.kieswijzer.results;

/** When the inside of a card is made. */
enum Unfolding {
    /** On a page that the server keeps: when it is first opened. */
    WHEN_OPENED,
    /** On a page that is sent once and works without the server. */
    AT_ONCE
}
