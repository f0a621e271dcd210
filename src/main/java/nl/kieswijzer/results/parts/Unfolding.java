package nl.kieswijzer.results.parts;

/** When the inside of a card comes to the browser. */
public enum Unfolding {
    /** On a page that the server keeps: by itself as soon as the ranking is on the screen, as a text that it does not keep. */
    AFTERWARDS,
    /** On a page that is sent once. */
    AT_ONCE
}
