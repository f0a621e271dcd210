package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsAndPartiesIT extends Journey {
    private static final List<Choice> ALL_AGREE = Collections.nCopies(STATEMENTS, EENS);

    @Test
    void a_star_stays_with_its_statement_through_a_reload_and_can_be_taken_off_in_the_overview() {
        phone.startTheQuiz().star().page().reload();
        phone.statement().waitFor();
        assertThat(starOnTheStatement().getAttribute("aria-pressed")).isEqualTo("true");
        phone.answerAtOnce(ALL_AGREE);
        Locator first = phone.page().locator(".answer-item .star").first();
        assertThat(first.getAttribute("aria-pressed")).isEqualTo("true");
        first.click();
        phone.page().reload();
        phone.page().locator(".answer-item .star").first().waitFor();
        assertThat(first.getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void a_star_has_its_statement_count_twice_in_the_arithmetic() {
        phone.startTheQuiz().star().answerAtOnce(ALL_AGREE).toTheResult();
        Locator third = phone.page().locator(".ranking > li").nth(2);
        third.locator("summary").first().click();
        third.getByText("Reken maar na").click();
        // D66, third after VVD and CDA, on 8 statements: 6 equal and 2 half way; the starred one is among the equal
        // ones: 7 + 1 over 8 + 1.
        assertThat(third.locator(".sum-table tfoot").textContent()).contains("8 punten gedeeld door 9 = 88,89%");
        assertThat(third.locator(".percentage").textContent()).isEqualTo("89% overeenkomst");
    }

    @Test
    void a_party_left_out_on_the_result_is_gone_at_once_and_stays_away() {
        phone.answerAtOnce(ALL_AGREE).toTheResult();
        List<String> all = phone.ranking();
        phone.leaveOut("VVD");
        phone.page().waitForCondition(() -> phone.ranking().size() == all.size() - 1);
        assertThat(phone.ranking().getFirst()).startsWith("1. CDA");
        assertThat(phone.page().locator(".party-choice").getAttribute("open"))
                .as("still unfolded")
                .isNotNull();
        phone.page().reload();
        phone.toTheResultPage();
        assertThat(phone.ranking()).hasSize(all.size() - 1);
        assertThat(phone.page().locator(".party-count").textContent()).isEqualTo("12 van de 13 partijen");
    }

    @Test
    void with_no_party_chosen_is_asked_for_one_and_gets_the_result_back() {
        phone.answerAtOnce(ALL_AGREE).toTheResult();
        List<String> all = phone.ranking();
        phone.page().locator(".party-choice > summary").click();
        phone.page().locator(".party-buttons button").last().click();
        phone.page().getByText("Kies hieronder minstens één partij").waitFor();
        phone.page().locator(".party-buttons button").first().click();
        phone.toTheResultPage();
        assertThat(phone.ranking()).isEqualTo(all);
    }

    private Locator starOnTheStatement() {
        return phone.page().locator(".deck-statement .star");
    }
}
