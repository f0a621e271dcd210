package nl.kieswijzer.site;

/** Which scripts of the front-end bundle a page wants. */
public enum Bundle {
    NONE,
    /** Those of the quiz fetched ahead, and the quiz's page where the browser can: that is where the visitor goes next. */
    QUIZ_AHEAD,
    /** Those of the quiz. */
    QUIZ,
    /** Those that have a result made of the answers in the browser. */
    RESULT,
    /** Flow, for the Vaadin view in the page. Vaadin itself brings the script that begins. */
    VIEW
}
