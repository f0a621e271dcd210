package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A beamer that is no larger than what it shows, and a teacher with a clicker. */
class AClickerAtTheBeamerIT {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /** The smallest text is a fortieth of the height of the screen. */
    private static final double SMALLEST = HEIGHT / 40.0;

    private static final String SMALLEST_TEXT = """
            () => Math.min(...[...document.querySelectorAll('.lesson *')]
                .filter((it) => it.offsetParent && [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                .map((it) => parseFloat(getComputedStyle(it).fontSize)))
            """;
    private static final String SCROLLED = """
            () => scrollY + [...document.querySelectorAll('.step-content')].map((it) => it.scrollTop).reduce((a, b) => a + b, 0)
            """;
    private static final String OVERFLOW = """
            () => Math.max(
                document.documentElement.scrollHeight - innerHeight,
                ...[...document.querySelectorAll('.step-content')].map((it) => it.scrollHeight - it.clientHeight))
            """;

    private final Classroom classroom = Classroom.start(
            Journey.server(),
            new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT),
            "internetmisdaad",
            "kinderporno");

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(classroom.complaints()).isEmpty();
        classroom.close();
    }

    @Test
    void goes_on_and_back_by_every_key_of_a_clicker_and_never_scrolls() {
        classroom.goOnTo("TOTALS");
        for (String key : List.of("ArrowDown", "ArrowRight", " ", "PageDown")) {
            classroom.click("Een argument tegen", key);
            assertThat(number(SCROLLED)).as(key).isZero();
            classroom.click("Zo denkt de klas", key.equals(" ") ? "ArrowLeft" : "PageUp");
        }
        classroom.click("Een argument tegen", "PageDown");
        classroom.click("Zo denkt de klas", "ArrowUp");
        classroom.goOnTo("PARTIES");
        assertThat(number(SCROLLED)).isZero();
    }

    @Test
    void shows_each_step_whole_and_large_enough_for_the_back_row() {
        for (String step :
                List.of("OPENING", "ANSWER", "TOTALS", "DEBATE", "WHO_SAID", "STANCES", "SECOND", "PARTIES")) {
            classroom.goOnTo(step);
            assertThat(number(SMALLEST_TEXT)).as(step).isGreaterThanOrEqualTo(SMALLEST);
            assertThat(number(OVERFLOW)).as(step).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void darkens_and_comes_back_without_going_on_and_is_not_loaded_again_by_its_start_key() {
        Page board = classroom.board();
        board.evaluate("document.body.dataset.mark = 'same page'");
        board.keyboard().press("b");
        board.locator("html.dark-screen").waitFor();
        board.keyboard().press("PageDown");
        board.locator("html:not(.dark-screen)").waitFor();
        board.keyboard().press("F5");
        assertThat(board.locator(".lesson").getAttribute("data-step")).isEqualTo("OPENING");
        assertThat(board.locator("body").getAttribute("data-mark")).isEqualTo("same page");
    }

    @Test
    void asks_before_escape_twice_leaves_the_lesson() {
        Page board = classroom.board();
        board.keyboard().press("Escape");
        board.keyboard().press("Escape");
        board.locator("dialog.leaving[open]").waitFor();
        board.getByText("Nee, blijf hier").click();
        assertThat(board.locator("dialog.leaving[open]").count()).isZero();
        assertThat(board.url()).endsWith("/les");
    }

    @Test
    void says_that_there_is_no_network_and_does_what_was_tapped_meanwhile_when_it_is_back() {
        Page board = classroom.board();
        classroom.beamer().context().setOffline(true);
        classroom.board("Geen verbinding");
        board.keyboard().press("PageDown");
        board.keyboard().press("PageDown");
        classroom.beamer().context().setOffline(false);
        classroom.board("Zo denkt de klas");
    }

    @Test
    void carries_out_the_first_key_after_its_session_was_lost() {
        Page board = classroom.board();
        List<Cookie> lost = classroom.beamer().context().cookies().stream()
                .filter(it -> it.name.contains("SESSION"))
                .toList();
        assertThat(lost).hasSize(1);
        lost.forEach(it -> it.value = "lost");
        classroom.beamer().context().addCookies(lost);
        board.keyboard().press("PageDown");
        board.locator(".lesson[data-step='ANSWER']").waitFor();
    }

    private double number(String script) {
        return ((Number) classroom.board().evaluate(script)).doubleValue();
    }
}
