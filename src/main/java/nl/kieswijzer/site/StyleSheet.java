package nl.kieswijzer.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The style sheet of a room. Pages carry their styles in themselves, so a page brings only those of its own rooms.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
public enum StyleSheet {
    QUIZ(List.of("unfolding", "hard-words", "quiz", "answers", "quiz-wide", "overview"), Links.CLASS),
    /** For the quiz alone: what is on the screen until the deck is there. */
    RESUMING(List.of(), List.of("resume")),
    /** For the landing page: where a voter goes on who was here before. */
    LANDING(List.of(), List.of("continue")),
    /** For the page in the place of one that could not be had. */
    OFFLINE(List.of(), List.of("offline")),
    RESULTS(
            List.of(
                    "paper",
                    "unfolding",
                    "hard-words",
                    "strip",
                    "party-order",
                    "results",
                    "result-matrix",
                    "result-why",
                    "said",
                    "result-parts",
                    "result-folds",
                    "shared",
                    "home-screen"),
            List.of("strip", "home-screen")),
    /** Two voters beside each other. */
    TWO_VOTERS(List.of("two-voters"), List.of("pairs")),
    /** On top of that, for the duel alone. */
    DUEL(
            List.of("unfolding", "duel", "duel-turning"),
            List.of("share-code", "duel-store", "duel-lines", "duel-parts", "duel-turning", "duel-end", "duel")),
    /** Where an answer from another site comes in. */
    GIVEN(List.of("given"), List.of("duel-store", "given-answer")),
    /** The page for who has a site. */
    OWNERS(List.of("owners"), List.of("for-owners")),
    /** The page that says that there is no room. */
    FULL(List.of("full"), List.of("full")),
    EXPLORE(
            List.of("turning-pages", "paper", "hard-words", "explore", "chapters", "folds", "badges", "said"),
            List.of("turning-pages")),
    /** This one and the next three come on top of {@link #EXPLORE}. */
    THEME(List.of("theme"), List.of("unfold")),
    PARTY(List.of("party")),
    SCORECARD(List.of("scorecard", "scorecard-wide")),
    FIGURES(List.of("figures")),
    /** What there is about one statement or topic; for topics on top of {@link #THEME} too. */
    STATEMENT(List.of("strip", "statement")),
    /** On top of it as well, for a page of a programme. */
    SOURCE(List.of("source")),
    /** On top of it as well, for a party that confirms its positions. */
    CONFIRM(List.of("confirm"), List.of("confirm")),
    CLASSROOM(
            List.of(
                    "paper",
                    "unfolding",
                    "hard-words",
                    "classroom",
                    "lesson",
                    "lesson-totals",
                    "lesson-steps",
                    "lesson-print"),
            Links.CLASS,
            Links.LESSON),
    /** On top of that: the whole screen for the class. */
    BEAMER(List.of("beamer", "beamer-steps", "beamer-wide", "remote-offer", "corners"), Links.LESSON),
    /** On top of those, for the teacher's phone. */
    REMOTE(List.of("remote"), LessonLinks.REMOTE, "les/remote"),
    /** On top of the room's, for the class in one picture. */
    CLASS_PICTURE(List.of("class-picture")),
    /** On top of that, for what pupils fill in where there are no phones. */
    PAPER_SHEETS(List.of("paper-sheets")),
    /** On top of that, for what a teacher reads before a lesson. */
    TEACHER(List.of("teacher"), List.of("copy"), Links.CLASS_START),
    /** For the desk alone, in either language's word for it. */
    DESK(
            List.of("desk", "desk-draft", "desk-fields", "desk-source", "desk-help", "desk-coding", "desk-confirm"),
            "redactie",
            "desk");

    private final List<String> files;
    private final List<String> scripts;
    private final List<String> paths;

    /** With the paths of the doing pages that need it, without language and first slash. */
    StyleSheet(List<String> files, String... paths) {
        this(files, List.of(), paths);
    }

    /** With scripts that stand in the page as well. */
    StyleSheet(List<String> files, List<String> scripts, String... paths) {
        this.files = files;
        this.scripts = scripts;
        this.paths = List.of(paths);
    }

    /** The names of its files. */
    public List<String> files() {
        return files;
    }

    /** The names of its scripts: small ones that stand in the page, as the styles do. */
    public List<String> scripts() {
        return scripts;
    }

    /** What the doing page at this address needs. */
    public static Set<StyleSheet> ofDoingPage(String address) {
        String path = Language.ofPath(address).strip(address);
        return Stream.of(values())
                .filter(sheet -> sheet.paths.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/")))
                .collect(() -> EnumSet.noneOf(StyleSheet.class), Set::add, Set::addAll);
    }
}
