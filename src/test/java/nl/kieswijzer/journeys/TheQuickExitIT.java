package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks over the voter's shoulder. */
class TheQuickExitIT {
    private static final Pattern HARMLESS = Pattern.compile("https://www\\.buienradar\\.nl/");

    private static final int TIME_TO_RELOAD = 1000;

    private static final int TIME_TO_GET_THERE = 500;

    private final List<Route> onTheWay = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"/partij/cda", "/uitslag", "/kieswijzer", "/en/scorecard", "/klas/start"})
    void leads_away_by_escape_twice_wipes_the_answers_and_leaves_no_way_back_to_the_page(String path) {
        try (Phone phone = withAnswers()) {
            Page page = phone.open(path).page();
            page.locator("[data-away]").waitFor();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            arrive(page);
            assertGone(phone, path);
        }
    }

    @Test
    void leads_away_by_its_button() {
        try (Phone phone = withAnswers()) {
            Page page = phone.open("/uitslag").page();
            page.locator("[data-away]").tap();
            arrive(page);
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

    /** A finished quiz, also in the session of the server; and another site in place of the real one, that takes its time. */
    private Phone withAnswers() {
        Phone phone = new Phone(Journey.server().address());
        phone.context().route(HARMLESS, onTheWay::add);
        phone.answerAtOnce(Choice.mixed()).toTheResult();
        return phone;
    }

    /** The page goes on talking with its server until the other site answers, and somebody may press another key. */
    private void arrive(Page page) {
        page.waitForCondition(() -> !onTheWay.isEmpty());
        page.keyboard().press("ArrowLeft");
        page.waitForTimeout(TIME_TO_GET_THERE);
        onTheWay.forEach(it -> it.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("weer")));
        page.waitForURL(HARMLESS);
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
