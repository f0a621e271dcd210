package nl.kieswijzer.journeys.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Journey;
import org.junit.jupiter.api.Test;

class AHomeScreenIT extends Journey {
    private static final String OFFER = """
            () => {
              const offer = new Event('beforeinstallprompt', { cancelable: true });
              offer.prompt = () => (window.asked = true);
              return dispatchEvent(offer);
            }
            """;

    @Test
    void is_offered_below_the_result_where_the_browser_can_do_it_and_only_until_it_is_taken_up() {
        Page page = phone.answerAtOnce(Choice.mixed()).page();
        assertThat((Boolean) page.evaluate(OFFER))
                .as("the browser's own offer shows on the quiz")
                .isFalse();
        phone.toTheResult();
        Locator row = page.locator(".home-screen");
        assertThat(row.isVisible()).as("without an offer").isFalse();
        assertThat((Boolean) page.evaluate(OFFER)).isFalse();
        row.getByText("Zet op je beginscherm").tap();
        assertThat((Boolean) page.evaluate("window.asked")).isTrue();
        assertThat(row.isVisible()).as("after it").isFalse();
    }
}
