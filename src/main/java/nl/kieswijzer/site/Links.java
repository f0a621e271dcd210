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

    /** The paths of a class: where pupils join, where a teacher starts, and the teacher's own page. */
    public static final String CLASS = "klas";

    public static final String CLASS_EN = "en/klas";
    public static final String CLASS_START = CLASS + "/start";
    public static final String CLASS_START_EN = CLASS_EN + "/start";
    public static final String LESSON = "les";
    public static final String LESSON_EN = "en/les";

    /** The reading pages of a class: a lesson plan of so many minutes, and the totals to print. */
    public static final String LESSON_PLAN = "/klas/lesplan/{minutes}";

    public static final String LESSON_PLAN_EN = "/en/klas/lesplan/{minutes}";
    public static final String LESSON_TOTALS = "/les/totalen";
    public static final String LESSON_TOTALS_EN = "/en/les/totalen";

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

    /** Where pupils type the code. */
    public String joinClass() {
        return language.path() + "/" + CLASS;
    }

    /** Where pupils come in with a code or with what the QR code holds. */
    public String joinClass(String ticket) {
        return joinClass() + "/" + ticket;
    }

    /** Where a teacher starts a lesson. */
    public String startLesson() {
        return language.path() + "/" + CLASS_START;
    }

    /** The lesson that this browser is the teacher of. */
    public String lesson() {
        return language.path() + "/" + LESSON;
    }

    /** The private link of a teacher. */
    public String lesson(String key) {
        return lesson() + "/" + key;
    }

    /** The totals of that lesson, to print. */
    public String lessonTotals() {
        return language == Language.DUTCH ? LESSON_TOTALS : LESSON_TOTALS_EN;
    }

    /** A lesson plan to print. */
    public String lessonPlan(int minutes) {
        return (language == Language.DUTCH ? LESSON_PLAN : LESSON_PLAN_EN)
                .replace("{minutes}", Integer.toString(minutes));
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
