package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheStripByKeyboardIT extends Journey {
    private static final String IN_SIGHT = "(it) => { const { top, bottom } = it.getBoundingClientRect();"
            + " return top >= 0 && bottom <= innerHeight; }";

    private Locator party;

    @BeforeEach
    void at_the_first_party() {
        phone.answerAtOnce(Choice.mixed()).toTheResult();
        party = phone.page().locator(".ranking .match").first();
        party.locator("summary").first().focus();
    }

    @Test
    void says_which_statement_each_circle_is_from_left_to_right_and_round() {
        Locator circles = party.locator(".circles > span");
        press("ArrowRight");
        assertThat(reached()).isEqualTo(circles.first().getAttribute("title"));
        press("ArrowRight");
        assertThat(reached()).isEqualTo(circles.nth(1).getAttribute("title"));
        press("ArrowLeft");
        press("ArrowLeft");
        assertThat(reached()).isEqualTo(circles.last().getAttribute("title"));
        assertThat(party.locator(".strip-says").textContent()).isEqualTo(reached());
        press("Tab");
        assertThat(party.locator(".strip-says").count()).isZero();
    }

    @Test
    void leads_to_the_statement_of_the_circle_that_was_reached() {
        press("ArrowRight");
        String statement = reached();
        press("Enter");
        assertThat(phone.page().evaluate("document.activeElement.querySelector('.why-text').textContent"))
                .isEqualTo(statement);
        assertThat(party.locator(".why[open]").count()).isEqualTo(1);
    }

    @Test
    void leads_from_a_sentence_to_its_whole_quote_where_that_stands() {
        press("Enter");
        Locator link = party.locator(".to-quote").first();
        link.evaluate("(it) => { it.closest('.why').open = true; }");
        String place = link.getAttribute("href");
        link.focus();
        press("Enter");
        Locator quote = phone.page().locator(place);
        assertThat(quote.evaluate("(it) => it.open")).isEqualTo(true);
        assertThat(quote.evaluate(IN_SIGHT)).isEqualTo(true);
        assertThat(phone.page().url()).as("no step for the phone's Back").doesNotContain("#");
    }

    private void press(String key) {
        phone.page().keyboard().press(key);
    }

    private String reached() {
        return phone.page().locator(".strip-reached").textContent();
    }
}
