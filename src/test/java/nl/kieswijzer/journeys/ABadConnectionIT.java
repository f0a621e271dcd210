package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ABadConnectionIT extends Journey {
    private static final List<Choice> ANSWERS = Choice.mixed();
    private static final int HALF = ANSWERS.size() / 2;

    @Test
    void cut_after_the_first_statement_and_back_before_the_result_changes_nothing() {
        phone.startTheQuiz().tap(ANSWERS.getFirst());
        phone.context().setOffline(true);
        phone.tapAll(ANSWERS.subList(1, ANSWERS.size()));
        phone.page().getByText("Je hebt geen verbinding").waitFor();
        phone.page().getByText("Bekijk mijn uitslag").click();
        phone.page().getByText("We wachten op verbinding").waitFor();
        phone.context().setOffline(false);

        assertThat(phone.ranking()).isEqualTo(Undisturbed.RANKING);
    }

    @Test
    void leaves_the_focus_where_it_is_when_the_last_answer_of_the_server_comes_late() {
        Page page = phone.page();
        List<Route> late = new ArrayList<>();
        page.route(it -> it.contains("v-r=uidl"), it -> {
            if (it.request().postData().contains("ui-navigate")) {
                late.add(it);
            } else {
                it.resume();
            }
        });
        phone.open("/klas");
        page.waitForCondition(() -> !late.isEmpty());
        Locator code = page.locator("input").first();
        code.focus();
        page.waitForResponse(
                it -> it.url().contains("v-r=uidl"), () -> late.getFirst().resume());
        phone.settle();
        assertThat((Boolean) code.evaluate("it => it === document.activeElement"))
                .isTrue();
    }

    @Test
    void unfolds_every_party_of_a_result_that_is_on_the_screen() {
        Page page = phone.answerAtOnce(ANSWERS).toTheResult().page();
        phone.context().setOffline(true);
        for (Locator party : page.locator(".match").all()) {
            party.locator(":scope > summary").tap();
            assertThat(party.locator(".breakdown .why-text").count()).isEqualTo(Choice.STATEMENTS);
            assertThat(party.locator(".breakdown").isVisible()).isTrue();
        }
    }

    @Test
    void says_that_another_choice_of_parties_waits_and_shows_it_once_there_is_a_network() {
        phone.answerAtOnce(ANSWERS).toTheResult();
        String leader = phone.ranking().getFirst();
        Page page = phone.page();
        phone.context().setOffline(true);
        page.getByText("een andere keuze zie je zodra").waitFor();
        page.locator(".party-choice > summary").tap();
        page.getByLabel("ChristenUnie").uncheck();
        assertThat(phone.ranking()).first().isEqualTo(leader).asString().contains("ChristenUnie");
        phone.context().setOffline(false);
        page.waitForCondition(() -> phone.ranking().stream().noneMatch(it -> it.contains("ChristenUnie")));
        assertThat(page.getByText("een andere keuze zie je zodra").count()).isZero();
    }

    @Test
    void loses_nothing_when_the_server_is_killed_half_way() {
        try (Server own = new Server();
                Phone voter = new Phone(own.address())) {
            voter.startTheQuiz().tapAll(ANSWERS.subList(0, HALF));
            own.kill();
            voter.tapAll(ANSWERS.subList(HALF, HALF + 3));
            own.startAgain();
            voter.tapAll(ANSWERS.subList(HALF + 3, ANSWERS.size())).toTheResult();
            assertThat(voter.ranking()).isEqualTo(Undisturbed.RANKING);
            assertThat(voter.complaints()).isEmpty();
        }
    }

    @Test
    void keeps_the_voter_waiting_for_a_server_that_is_away_and_then_goes_on_by_itself() {
        try (Server own = new Server();
                Phone voter = new Phone(own.address())) {
            voter.startTheQuiz().tapAll(ANSWERS);
            own.kill();
            voter.page().getByText("Bekijk mijn uitslag").click();
            voter.page()
                    .getByText(Pattern.compile("odra je weer verbinding hebt"))
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
            own.startAgain();
            assertThat(voter.ranking()).isEqualTo(Undisturbed.RANKING);
        }
    }

    @Test
    void survives_a_reload_a_closed_tab_and_a_lost_session() {
        phone.startTheQuiz().tapAll(ANSWERS.subList(0, HALF));
        String here = phone.statement().textContent();

        phone.page().reload();
        assertThat(phone.statement().textContent()).isEqualTo(here);
        phone.comeBackInANewTab().open("/kieswijzer");
        assertThat(phone.statement().textContent()).isEqualTo(here);
        phone.context().clearCookies();

        phone.tapAll(ANSWERS.subList(HALF, ANSWERS.size())).toTheResult();
        assertThat(phone.ranking()).isEqualTo(Undisturbed.RANKING);
    }

    @Test
    void goes_on_to_the_next_statement_when_the_page_loads_again_right_behind_a_tap() {
        phone.startTheQuiz().settle();
        // As it does by itself when the first thing it sends finds the session gone.
        phone.page().evaluate("document.querySelector('.choice.agree').click(); location.reload()");
        phone.page().getByText("2 van 18").waitFor();
        phone.page().getByText("Vorige").click();
        assertThat(phone.page().locator(".choice[aria-pressed=true]").textContent())
                .contains("Eens");
    }

    @Test
    void keeps_two_tabs_on_the_same_answers() {
        phone.startTheQuiz().tap(Choice.EENS);
        var other = phone.context().newPage();
        other.navigate(server().address() + "/kieswijzer");
        other.getByText("2 van 18").waitFor();
        phone.tap(Choice.ONEENS);
        other.getByText("3 van 18").waitFor();
    }

    /** What the same answers give when nothing goes wrong; worked out once. */
    private static final class Undisturbed {
        static final List<String> RANKING;

        static {
            try (Phone phone = new Phone(server().address())) {
                RANKING = phone.startTheQuiz().tapAll(ANSWERS).toTheResult().ranking();
            }
        }
    }
}
