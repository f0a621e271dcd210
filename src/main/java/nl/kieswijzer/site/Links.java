package nl.kieswijzer.site;

/**
 * The addresses of all pages, in one language. The rooms do not know each other's views; they meet here.
 *
 * <p>The path constants are for the annotations of the pages that live there.
 */
public record Links(Language language) {
    /** The paths of the quiz, without their first slash, as a route wants them. */
    public static final String QUIZ = "kieswijzer";

    public static final String QUIZ_EN = "en/kieswijzer";

    /** The paths of the result, without their first slash. */
    public static final String RESULT = "uitslag";

    public static final String RESULT_EN = "en/uitslag";

    /** Answers 204 while the server is there. */
    public static final String PING = "/ping";

    /** The landing pages. */
    public static final String LANDING = "/";

    public static final String LANDING_EN = "/en";

    public String landing() {
        return language == Language.DUTCH ? LANDING : LANDING_EN;
    }

    public String quiz() {
        return language.path() + "/" + QUIZ;
    }

    public String result() {
        return language.path() + "/" + RESULT;
    }

    /** The same addresses in the other language. */
    public Links inOtherLanguage() {
        return new Links(language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH);
    }

    /** The quick exit: a page nobody asks questions about. */
    public String away() {
        return "https://www.buienradar.nl/";
    }
}
