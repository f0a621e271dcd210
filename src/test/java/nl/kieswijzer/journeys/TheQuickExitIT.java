package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks over the voter's shoulder. */
class TheQuickExitIT {
    private static final Pattern HARMLESS = Pattern.compile("https://www\\.buienradar\\.nl/");

    private static final int TIME_TO_RELOAD = 1000;

    private static final int TIME_TO_GET_THERE = 500;

    @ParameterizedTest
    @ValueSource(strings = {"/partij/cda", "/uitslag", "/kieswijzer", "/en/scorecard", "/klas/start"})
    void leads_away_by_escape_twice_wipes_the_answers_and_leaves_no_way_back_to_the_page(String path) {
        try (Phone phone = withAnswers()) {
            Page page = phone.open(path).page();
            page.locator("[data-away]").waitFor();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            page.waitForURL(HARMLESS);
            assertGone(phone, path);
        }
    }

    @Test
    void leads_away_by_its_button() {
        try (Phone phone = withAnswers()) {
            Page page = phone.open("/uitslag").page();
            page.locator("[data-away]").tap();
            page.waitForURL(HARMLESS);
            assertGone(phone, "/uitslag");
        }
    }

    @Test
    void takes_two_presses_shortly_after_each_other() {
        try (Phone phone = withAnswers()) {
            Page page = phone.open("/partij/cda").page();
            page.keyboard().press("Escape");
            page.waitForTimeout(1200);
            page.keyboard().press("Escape");
            page.waitForTimeout(300);
            assertThat(page.url()).endsWith("/partij/cda");
        }
    }

    /** A finished quiz, also in the session of the server; and another site in place of the real one, far away like that. */
    private static Phone withAnswers() {
        Phone phone = new Phone(Journey.server().address());
        phone.context().route(HARMLESS, TheQuickExitIT::answerLate);
        phone.answerAtOnce(Choice.mixed()).toTheResult();
        return phone;
    }

    private static void answerLate(Route route) {
        try {
            Thread.sleep(TIME_TO_GET_THERE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("weer"));
    }

    private static void assertGone(Phone phone, String path) {
        Page page = phone.page();
        page.evaluate("() => setTimeout(() => history.back())");
        page.waitForURL(it -> !HARMLESS.matcher(it).matches());
        page.waitForTimeout(TIME_TO_RELOAD);
        assertThat(page.url()).as("what comes before").doesNotEndWith(path);
        page.waitForLoadState();
        assertThat(page.locator(".ranking").count()).as("the old result").isZero();
        phone.open("/uitslag");
        page.getByText("Nog even doorgaan").waitFor();
        assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                .as("what the browser keeps")
                .doesNotContain("agree", "neither", "skip");
        assertThat(page.locator(".ranking").count()).isZero();
    }
}
