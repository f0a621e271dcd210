package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The phone's own Back, and its Forward. */
class TheWayBackIT extends Journey {
    private static final String WEATHER = "https://www.buienradar.nl/";

    @Test
    void goes_to_the_statement_before_and_forward_again() {
        phone.startTheQuiz().tap(Choice.EENS).tap(Choice.ONEENS);
        back();
        at("2 van 18");
        assertThat(phone.page().locator(".choice[aria-pressed=true]").textContent())
                .contains("Oneens");
        back();
        at("1 van 18");
        phone.page().goForward();
        at("2 van 18");
    }

    @Test
    void leaves_the_quiz_from_the_first_statement_only() {
        phone.startTheQuiz().tap(Choice.EENS);
        back();
        at("1 van 18");
        back();
        phone.page().waitForURL(server().address() + "/");
    }

    @Test
    void goes_the_same_way_as_the_button_for_it() {
        phone.startTheQuiz().tap(Choice.EENS).tap(Choice.EENS);
        phone.page().getByText("Vorige").click();
        at("2 van 18");
        back();
        at("1 van 18");
    }

    @Test
    void goes_from_the_overview_to_where_the_voter_came_from() {
        phone.startTheQuiz().tap(Choice.EENS);
        phone.page().getByText("Naar overzicht").click();
        phone.page().getByText("Jouw antwoorden").waitFor();
        back();
        at("2 van 18");
    }

    @Test
    void goes_through_the_statements_also_for_who_comes_back_in_the_middle() {
        phone.startTheQuiz().tapAll(Collections.nCopies(4, Choice.EENS));
        phone.comeBackInANewTab();
        phone.open("/kieswijzer");
        at("5 van 18");
        phone.page().locator(Phone.DECK).waitFor();
        back();
        at("4 van 18");
        back();
        at("3 van 18");
    }

    @Test
    void leads_on_where_it_was_after_a_reload() {
        phone.startTheQuiz().tap(Choice.EENS).tap(Choice.EENS);
        phone.page().reload();
        at("3 van 18");
        phone.page().locator(Phone.DECK).waitFor();
        back();
        at("2 van 18");
    }

    @Test
    void finds_nothing_of_the_quiz_after_the_quick_exit() {
        try (Phone away = new Phone(server().address())) {
            Page page = away.page();
            away.context()
                    .route(
                            WEATHER,
                            it -> it.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("weer")));
            away.startTheQuiz().tapAll(Collections.nCopies(4, Choice.EENS));
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            page.waitForURL(WEATHER);
            for (int i = 0; i < 4; i++) {
                page.evaluate("() => setTimeout(() => history.back())");
                page.waitForTimeout(500);
                assertThat(page.url()).doesNotContain("/kieswijzer");
            }
        }
    }

    private void back() {
        phone.page().evaluate("() => setTimeout(() => history.back())");
    }

    private void at(String progress) {
        phone.page().getByText(progress).waitFor();
    }
}
