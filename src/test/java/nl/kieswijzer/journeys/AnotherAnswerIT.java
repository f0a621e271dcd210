package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A voter who sees the result and thinks again. */
class AnotherAnswerIT extends Journey {
    @Test
    void from_the_result_leads_back_there_and_says_who_moved() {
        Page page = withAResult();
        Locator card = page.locator(".match").first();
        card.locator("> summary").click();
        Locator why = card.locator(".why").first();
        why.locator("> summary").click();
        String statement = why.locator(".why-text").textContent();
        why.getByText("Verander je antwoord").click();

        page.getByText("Terug naar je uitslag").waitFor();
        assertThat(phone.statement().textContent()).isEqualTo(statement);
        page.locator(".choice.disagree").click();

        page.waitForURL("**/uitslag");
        page.locator(".moved").waitFor();
        assertThat(page.locator(".moved").textContent()).startsWith("Door je andere antwoord");
    }

    @Test
    void is_not_given_by_who_goes_back_instead() {
        Page page = withAResult();
        String ranking = phone.ranking().toString();
        page.locator(".match > summary").first().click();
        page.locator(".why > summary").first().click();
        page.getByText("Verander je antwoord").first().click();
        page.getByText("Terug naar je uitslag").click();
        page.waitForURL("**/uitslag");
        assertThat(phone.ranking()).hasToString(ranking);
        assertThat(page.locator(".moved").count()).isZero();
    }

    @Test
    void from_the_overview_is_told_of_on_the_next_result() {
        Page page = withAResult();
        page.getByText("Verander mijn antwoorden").click();
        page.locator(".answer-row").first().click();
        phone.tap(ONEENS);
        phone.toTheResult();
        assertThat(page.locator(".moved").textContent()).startsWith("Door je andere antwoord");
        page.reload();
        phone.toTheResultPage();
        assertThat(page.locator(".moved").count()).as("once it was said").isZero();
    }

    @Test
    void waits_on_the_landing_page_where_the_voter_stopped() {
        phone.startTheQuiz().tap(EENS).tap(ONEENS);
        phone.open("/").page().getByText("Verder met stelling 3").click();
        phone.page().getByText("3 van 18").waitFor();
        phone.page().getByText("Naar overzicht").click();
        phone.page().getByText("Jouw antwoorden").waitFor();
        phone.open("/").page().getByText("Verder met je antwoorden").waitFor();
    }

    @Test
    void is_not_waited_for_where_nobody_began() {
        phone.open("/").page().getByText("Start de kieswijzer").waitFor();
    }

    private Page withAResult() {
        phone.answerAtOnce(Collections.nCopies(Choice.STATEMENTS, EENS)).toTheResult();
        return phone.page();
    }
}
