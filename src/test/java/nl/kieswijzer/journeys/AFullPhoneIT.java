package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser that kept answers until there was no room for more. What it can't keep lives as long as the page does. */
class AFullPhoneIT extends Journey {
    private static final String NO_ROOM = """
            Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); };
            addEventListener('storage', () => document.body.dataset.heard = 'another tab');
            """;

    private Page page;

    @BeforeEach
    void the_page_on_the_screen() {
        page = phone.page();
    }

    @Test
    void goes_by_the_last_answers_and_not_by_the_ones_it_could_still_keep() {
        phone.startTheQuiz().tap(Choice.EENS);
        page.evaluate(NO_ROOM);
        phone.tap(Choice.ONEENS).tap(Choice.EENS);

        anotherTab("it => localStorage.setItem(it, localStorage.getItem(it) + ' ')");
        assertThat(page.locator(".progress").textContent()).contains("4 van 18");
        phone.page().getByText("Vorige").click();
        assertThat(page.locator(".choice[aria-pressed=true]").textContent()).contains("Eens");
    }

    @Test
    void shows_the_result_beside_the_parties_that_were_last_chosen() {
        phone.answerAtOnce(Choice.mixed()).toTheResult();
        int all = phone.ranking().size();
        page.evaluate(NO_ROOM);
        phone.leaveOut("D66");
        page.waitForCondition(() -> phone.ranking().size() == all - 1);
    }

    @Test
    void forgets_what_another_tab_wipes() {
        phone.startTheQuiz().tap(Choice.EENS);
        page.evaluate(NO_ROOM);
        phone.tap(Choice.ONEENS);

        anotherTab("() => localStorage.clear()");
        page.getByText("1 van 18").waitFor();
        assertThat(page.locator(".choice[aria-pressed=true]").count()).isZero();
    }

    /** Does something to what is kept in another tab, and waits until this one was told. */
    private void anotherTab(String script) {
        Page other = phone.context().newPage();
        other.navigate(server().address());
        other.evaluate(script, "kieswijzer:tk2021");
        page.locator("[data-heard]").waitFor();
    }
}
