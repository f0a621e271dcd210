package nl.kieswijzer.results.parts;

/** When the inside of a card comes to the browser. */
public enum Unfolding {
    /** On a page with a server behind it: by itself, as soon as the ranking is on the screen. */
    AFTERWARDS,
    /** On a page that is sent once. */
    AT_ONCE
}
