package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class AVoterByKeyboardIT extends Journey {
    /** The page as it opens, with the button under the finger before anything else is ready. */
    private static final String AT_THE_FIRST_LINK = """
            document.addEventListener('DOMContentLoaded', () => {
              const first = document.createElement('a');
              first.href = '#';
              first.id = 'moved-to';
              document.body.prepend(first);
              first.focus();
            });
            """;

    private final Page page = phone.page();

    @Test
    void who_comes_from_the_overview_is_at_the_heading_of_the_result() {
        phone.answerAtOnce(Choice.mixed());
        page.getByText("Bekijk mijn uitslag").focus();
        page.keyboard().press("Enter");
        phone.toTheResultPage();
        isAtTheHeading();
        page.keyboard().press("Tab");
        assertThat(focused()).as("the first thing below the heading").isEqualTo("A");
    }

    @Test
    void who_opens_the_result_itself_is_at_its_heading() {
        phone.answerAtOnce(Choice.mixed()).open("/uitslag").toTheResultPage();
        isAtTheHeading();
        phone.comeBackInANewTab().open("/uitslag").toTheResultPage();
        assertThat(phone.page().evaluate("document.activeElement.textContent")).isEqualTo("Jouw uitslag");
    }

    @Test
    void who_has_moved_on_before_the_result_stands_stays_there() {
        phone.answerAtOnce(Choice.mixed());
        page.addInitScript(AT_THE_FIRST_LINK);
        phone.open("/uitslag").toTheResultPage();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("moved-to");
    }

    @Test
    void who_leaves_out_a_party_stays_at_it_and_can_go_on_to_the_next() {
        phone.answerAtOnce(Choice.mixed()).toTheResult();
        int all = phone.ranking().size();
        page.locator(".party-choice > summary").focus();
        page.keyboard().press("Enter");
        page.getByLabel("ChristenUnie").focus();
        page.keyboard().press("Space");
        page.waitForCondition(() -> phone.ranking().size() == all - 1);
        assertThat(focusedLabel()).isEqualTo("ChristenUnie");
        page.keyboard().press("Tab");
        assertThat(focusedLabel()).isEqualTo("D66");
    }

    private void isAtTheHeading() {
        page.waitForCondition(() -> focused().equals("H1"));
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Jouw uitslag");
    }

    private String focused() {
        return page.evaluate("document.activeElement.tagName").toString();
    }

    private Object focusedLabel() {
        return page.evaluate("document.activeElement.closest('label')?.textContent.trim()");
    }
}
