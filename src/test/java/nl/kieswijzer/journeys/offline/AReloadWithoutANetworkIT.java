package nl.kieswijzer.journeys.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Journey;
import org.junit.jupiter.api.Test;

/** In a train, in a tunnel, in a school without reach. */
class AReloadWithoutANetworkIT extends Journey {
    private static final List<Choice> ANSWERS = Choice.mixed();

    private final Page page = phone.page();

    @Test
    void shows_the_quiz_where_one_was_at_every_step_and_the_landing_page() {
        Keeping.theQuiz(phone);
        cut();
        for (int answered = 0; answered < 3; answered++) {
            String here = phone.statement().textContent();
            page.reload();
            assertThat(phone.statement().textContent()).isEqualTo(here);
            phone.tapAll(ANSWERS.subList(answered, answered + 1));
        }
        phone.open("/");
        page.getByText("Verder met stelling 4").click();
        page.getByText("4 van 18").waitFor();
        phone.answerAtOnce(ANSWERS);
        page.reload();
        page.getByText("Bekijk mijn uitslag").click();
        page.getByText("We wachten op verbinding").waitFor();
        page.reload();
        page.getByText("We wachten op verbinding").waitFor();
        connect();
        awaitResult();
    }

    @Test
    void of_the_result_says_in_the_voters_language_what_it_needs_and_shows_it_by_itself_when_it_can() {
        Keeping.theQuiz(phone).answerAtOnce(ANSWERS).toTheResult();
        cut();
        page.reload();
        assertThat(shown()).containsExactly("Voor je uitslag is even internet nodig");
        assertThat(page.title()).isEqualTo("Voor je uitslag is even internet nodig");
        assertThat(page.locator("[data-away]").isVisible()).isTrue();
        ForEveryone.check("/uitslag without a network", page);
        page.navigate(address("/en/uitslag"));
        assertThat(shown()).containsExactly("Your result needs the internet for a moment");
        connect();
        awaitResult();
        assertThat(page.url()).endsWith("/en/uitslag");
    }

    @Test
    void leads_from_the_result_that_has_to_wait_to_the_answers() {
        Keeping.theQuiz(phone).answerAtOnce(ANSWERS);
        cut();
        phone.open("/uitslag").page().getByText("Bekijk je antwoorden").click();
        page.getByText("Bekijk mijn uitslag").waitFor();
    }

    @Test
    void shows_pages_that_were_visited_and_those_of_the_theme_and_says_of_others_that_they_come_by_themselves() {
        Keeping.theQuiz(phone).open("/partij/cda");
        Keeping.await(page, "/partij/cda");
        cut();
        phone.open("/partij/cda");
        assertThat(shown()).containsExactly("CDA");
        phone.open("/thema/seksuele-uitbuiting");
        assertThat(shown()).containsExactly("Seksuele uitbuiting");
        phone.open("/scorekaart");
        assertThat(shown()).containsExactly("Je hebt geen verbinding");
        assertThat(page.getByText("Naar de kieswijzer").getAttribute("href")).isEqualTo("/kieswijzer");
        connect();
        page.locator("table").first().waitFor();
    }

    @Test
    void leaves_no_box_of_vaadins_on_a_result_or_a_lesson_that_lost_its_server() {
        Keeping.theQuiz(phone).answerAtOnce(ANSWERS).toTheResult();
        for (String path : List.of("/uitslag", "/klas")) {
            phone.open(path);
            page.locator("main :is(.match, input)").first().waitFor();
            cut();
            page.waitForTimeout(1500);
            assertThat(page.locator(
                                    "vaadin-connection-indicator:visible, .v-system-error:visible, vaadin-dev-tools:visible")
                            .count())
                    .as(path)
                    .isZero();
            connect();
        }
    }

    private List<String> shown() {
        page.locator("h1:visible").waitFor();
        return page.locator("h1:visible").allTextContents();
    }

    private void awaitResult() {
        page.locator(".match").first().waitFor();
    }

    private void cut() {
        phone.context().setOffline(true);
    }

    private void connect() {
        phone.context().setOffline(false);
    }

    private static String address(String path) {
        return server().address() + path;
    }
}
