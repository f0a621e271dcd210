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

    /** The paths of the comparison with a result that somebody sent; its code follows. */
    public static final String COMPARISON = "vergelijk";

    public static final String COMPARISON_EN = "en/compare";

    /** The paths of a shared result; its code follows. */
    public static final String SHARED = "/r/";

    public static final String SHARED_EN = "/en/r/";

    /** What follows the code: the shared result on paper, and as a picture for previews. */
    public static final String PRINT = "/print";

    public static final String PREVIEW = "/kaart.png";

    /** The parameter of the quiz with the code of a result to compare with afterwards. */
    public static final String RECEIVED = "met";

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

    /** The quiz, with a shared result to compare with afterwards. */
    public String quizAfter(String code) {
        return quiz() + "?" + RECEIVED + "=" + code;
    }

    /** A result that anyone can open. */
    public String shared(String code) {
        return (language == Language.DUTCH ? SHARED : SHARED_EN) + code;
    }

    /** A result to print. */
    public String print(String code) {
        return shared(code) + PRINT;
    }

    /** A picture of the top of a result, of 1200 × 630. */
    public String preview(String code) {
        return shared(code) + PREVIEW;
    }

    /** The visitor's own sheet beside a shared one. */
    public String comparison(String code) {
        return "/" + (language == Language.DUTCH ? COMPARISON : COMPARISON_EN) + "/" + code;
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
