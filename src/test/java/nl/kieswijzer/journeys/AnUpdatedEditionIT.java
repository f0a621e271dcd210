package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnUpdatedEditionIT {
    private static final String FIRST_STATEMENT = "De politie moet meer werk maken van misdaad op internet.";

    @TempDir
    private Path content;

    @Test
    void keeps_the_answers_that_still_fit_and_says_how_many_do_not() throws IOException {
        try (Server server = new Server();
                Phone phone = new Phone(server.address())) {
            phone.answerAtOnce(Choice.mixed());
            // An open quiz may load again by itself as the server comes back, and would say there what changed.
            phone.page().navigate("about:blank");
            server.kill();
            changeAStatement(
                    "De aanpak van kinderporno moet strenger worden.", "De aanpak van kinderporno moet beter worden.");
            server.startAgain("--kieswijzer.content=" + content);

            phone.open("/uitslag")
                    .page()
                    .getByText("De stellingen zijn veranderd")
                    .waitFor();
            phone.page().getByText("Naar mijn antwoorden").click();
            phone.page().getByText("weggehaald: 1").waitFor();
            assertThat(phone.page().getByText("Nog geen antwoord").count()).isEqualTo(1);
            phone.toTheResult();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void leaves_an_old_link_as_it_was_and_names_what_changed() throws IOException {
        try (Server server = new Server();
                Phone maker = new Phone(server.address());
                Phone friend = new Phone(server.address())) {
            maker.answerAtOnce(Choice.mixed()).toTheResult();
            String link = maker.resultLink();
            List<String> then = ASharedResultIT.asOthersReadIt(maker.ranking());
            server.kill();
            change("positions.yaml", "stance: agree", "stance: disagree");
            server.startAgain("--kieswijzer.content=" + content);

            assertThat(friend.look(link).ranking()).isEqualTo(then);
            assertThat(friend.page().locator(".changes li").allTextContents())
                    .containsExactly("%s over ‘%s’: eerst Eens, nu Oneens.".formatted("ChristenUnie", FIRST_STATEMENT));
            friend.page().getByText("Bekijk de ranglijst van nu ernaast").click();
            assertThat(friend.page().locator(".two-rankings tbody th").allTextContents())
                    .isNotEmpty();
            assertThat(friend.complaints()).isEmpty();
        }
    }

    @Test
    void shows_a_pupil_the_result_straight_after_a_lesson_where_all_answers_still_fit() throws IOException {
        try (Server server = new Server();
                Phone pupil = new Phone(server.address())) {
            // An open quiz would load again by itself, and go on to the new revision before the lesson.
            pupil.answerAtOnce(Choice.mixed()).comeBackInANewTab();
            server.kill();
            change("positions.yaml", "stance: agree", "stance: disagree");
            server.startAgain("--kieswijzer.content=" + content);

            takeALessonAlong(server, pupil);
            assertThat(pupil.ranking()).isNotEmpty();
            assertThat(pupil.complaints()).isEmpty();
        }
    }

    @Test
    void asks_a_pupil_after_a_lesson_to_look_where_an_answer_of_the_pupils_own_fits_no_longer() throws IOException {
        try (Server server = new Server();
                Phone pupil = new Phone(server.address())) {
            // An open quiz would load again by itself, and go on to the new revision before the lesson.
            pupil.answerAtOnce(Choice.mixed()).comeBackInANewTab();
            server.kill();
            changeAStatement(
                    "De aanpak van kinderporno moet strenger worden.", "De aanpak van kinderporno moet beter worden.");
            server.startAgain("--kieswijzer.content=" + content);

            takeALessonAlong(server, pupil);
            pupil.page().getByText("De stellingen zijn veranderd").waitFor();
            pupil.page().getByText("Naar mijn antwoorden").click();
            pupil.page().getByText("weggehaald: 1").waitFor();
        }
    }

    /** A lesson on one statement, and from there to the pupil's own result. */
    private static void takeALessonAlong(Server server, Phone pupil) {
        try (Classroom classroom = Classroom.start(server, Phone.beamer(), "internetmisdaad")) {
            Classroom.passTheAim(pupil.open("/klas/" + classroom.code()));
            pupil.tap(Choice.ONEENS);
            pupil.page()
                    .getByText("Klaar", new Page.GetByTextOptions().setExact(true))
                    .click();
            pupil.page().getByText("Kijk naar het bord").first().waitFor();
            classroom.end();
            pupil.page().getByText("Bekijk mijn eigen uitslag").click();
            assertThat(classroom.complaints()).isEmpty();
        }
    }

    @Test
    void with_a_fault_is_refused_in_words_and_the_old_one_stays() throws IOException {
        try (Server server = new Server();
                Phone phone = new Phone(server.address())) {
            server.kill();
            changeAStatement("topic: opsporing", "topic: onbekend");
            server.startAgain("--kieswijzer.content=" + content);
            assertThat(server.log())
                    .contains("statements.yaml:2: unknown topic 'onbekend'. Correct it, or add it to themes.yaml.")
                    .doesNotContain("\tat ");
            phone.startTheQuiz();
        }
    }

    private void changeAStatement(String old, String changed) throws IOException {
        change("statements.yaml", old, changed);
    }

    private void change(String name, String old, String changed) throws IOException {
        ChangedContent.put(content, name, old, changed);
    }
}
