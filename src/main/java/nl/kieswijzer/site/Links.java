package nl.kieswijzer.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import org.springframework.web.util.UriComponentsBuilder;

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
    /** What the addresses of archived editions begin with. {@code offline/worker.js} knows it. */
    public static final String ARCHIVE = "/archief/";

    public static final String PING = "/ping";
    /** Ends the session of a visitor who took the quick exit. */
    public static final String FORGET = "/vergeet";
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

    /** The quiz at one statement, and back to the result after the answer; a fragment, which no server sees. */
    public String changing(StatementId statement) {
        return quiz() + "#wijzig=" + statement;
    }

    /** The quiz, with a shared result to compare with afterwards. */
    public String quizAfter(String code) {
        return quiz() + "?" + RECEIVED + "=" + code;
    }

    public String shared(String code) {
        return (language == Language.DUTCH ? SHARED : SHARED_EN) + code;
    }

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

    /** The page where two voters turn their answers over. */
    public String duel() {
        return language.path() + "/duel";
    }

    /** The same, with the code of the voter who dares another: behind the {@code #}, where it stays in the browser. */
    public String duel(String code) {
        return duel() + "#" + code;
    }

    /** What a duel needs to know of a revision, by what the codes of its sheets begin with. */
    public String duelData(String head) {
        return duel() + "/" + head + ".json";
    }

    public String themes() {
        return path("thema", "theme");
    }

    /** One theme, with a chapter a topic. */
    public String theme(String theme) {
        return themes() + "/" + theme;
    }

    /** One theme with only the quotes of a party, on a topic, or both. */
    public String theme(String theme, Optional<PartyId> party, Optional<String> topic) {
        return UriComponentsBuilder.fromPath(theme(theme))
                .queryParamIfPresent(partyParameter(), party)
                .queryParamIfPresent(topicParameter(), topic)
                .toUriString();
    }

    /** What a theme's address names a party by. */
    public String partyParameter() {
        return word("partij", "party");
    }

    /** What a theme's address names a topic by. */
    public String topicParameter() {
        return word("onderwerp", "topic");
    }

    public String parties() {
        return path("partij", "party");
    }

    public String party(PartyId party) {
        return parties() + "/" + party;
    }

    public String scorecard() {
        return path("scorekaart", "scorecard");
    }

    public String method() {
        return path("methode", "method");
    }

    public String changes() {
        return path("wijzigingen", "changes");
    }

    /** The editions of earlier elections. */
    public String archive() {
        return path("archief", "archive");
    }

    public String search() {
        return path("zoek", "search");
    }

    /** What was found for a question. */
    public String search(String question) {
        return question.isBlank() ? search() : search() + "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    public String accessibility() {
        return path("toegankelijkheid", "accessibility");
    }

    public String about() {
        return path("over-ons", "about");
    }

    /** What a browser is told that keeps no cookies. */
    public String withoutCookies() {
        return path("zonder-cookies", "without-cookies");
    }

    /** Where a doing page ends up that each server sends on to the other. */
    public String overAndOver() {
        return path("steeds-opnieuw", "over-and-over");
    }

    String path(String dutch, String english) {
        return language.path() + "/" + word(dutch, english);
    }

    private String word(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
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
        return lesson() + "/totalen";
    }

    /** The class of that lesson in one picture, to hang up. */
    public String lessonPicture() {
        return lesson() + "/" + word("beeld", "picture");
    }

    /** What keeps a lesson safe: what to do when a pupil tells something, and what to say beforehand. */
    public String safeLesson() {
        return joinClass() + "/" + word("veilig", "safe");
    }

    /** A lesson plan to print, of a set. */
    public String lessonPlan(String set) {
        return joinClass() + "/lesplan/" + set;
    }

    /** The same addresses in the other language. */
    public Links inOtherLanguage() {
        return new Links(language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH);
    }
}
