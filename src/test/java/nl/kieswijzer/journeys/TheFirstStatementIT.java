package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the screen before the deck's own script is, on a connection that takes its time with that. */
class TheFirstStatementIT extends Journey {
    private static final String DECK_SCRIPT = "**/statement-deck-*.js";

    /** Elements, attributes and words, without what only the deck adds: its marks, and names for a mouse on the circles. */
    private static final String OUTLINE = """
            () => {
              const outline = (node) => {
                if (node.nodeType === Node.TEXT_NODE) return node.data.trim().replace(/\\s+/g, ' ');
                if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return '';
                const attributes = [...node.attributes]
                  .filter((it) => node.localName !== 'i' || it.name !== 'title')
                  .map((it) => it.name + '=' + it.value.trim()).sort().join(' ');
                const inside = node.localName === 'read-aloud' ? [] : [...node.childNodes].map(outline).filter((it) => it);
                return `<${node.localName} ${attributes}>${inside.join('|')}</>`;
              };
              return [...document.querySelector('statement-deck').childNodes].map(outline).join('');
            }
            """;

    private final List<Route> held = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"/kieswijzer", "/en/kieswijzer"})
    void is_drawn_by_the_server_just_as_the_deck_draws_it(String address) {
        Page page = waitingForTheDeck(address);
        String drawn = (String) page.evaluate(OUTLINE);
        theDeckArrives();
        assertThat(drawn).contains("choice agree").isEqualTo(page.evaluate(OUTLINE));
    }

    @Test
    void does_not_move_when_the_deck_takes_over() {
        Page page = waitingForTheDeck("/kieswijzer");
        theDeckArrives();
        page.waitForTimeout(300);
        assertThat((Number) page.evaluate("""
                () => new Promise((done) => {
                  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, it) => sum + it.value, 0)))
                    .observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => done(0), 200);
                })
                """)).isEqualTo(0);
    }

    @Test
    void takes_an_answer_already() {
        Page page = waitingForTheDeck("/kieswijzer");
        page.locator(".choice.neither").tap();
        theDeckArrives();
        page.getByText("2 van 18").waitFor();
        page.getByText("Vorige").click();
        assertThat(page.locator(".choice[aria-pressed=true]").textContent()).contains("Geen van beide");
    }

    @Test
    void keeps_the_focus_of_who_came_by_keyboard() {
        Page page = waitingForTheDeck("/kieswijzer");
        page.locator(".choice.disagree").focus();
        theDeckArrives();
        assertThat((String) page.evaluate("document.activeElement.className")).contains("disagree");
    }

    @Test
    void is_the_voters_own_for_who_comes_back_in_the_middle() {
        phone.startTheQuiz().tap(Choice.EENS).tap(Choice.ONEENS).tap(Choice.OVERSLAAN);
        String fourth = phone.statement().textContent();
        phone.comeBackInANewTab();
        Page page = waitingForTheDeck("/kieswijzer");
        assertThat(phone.statement().isVisible()).isTrue();
        assertThat(phone.statement().textContent()).isEqualTo(fourth);
        assertThat(page.locator(".progress").textContent()).contains("4 van 18");
        theDeckArrives();
        assertThat(phone.statement().textContent()).isEqualTo(fourth);
    }

    @Test
    void is_not_shown_to_who_was_at_the_overview() {
        phone.answerAtOnce(Choice.mixed());
        phone.comeBackInANewTab();
        waitingForTheDeck("/kieswijzer");
        assertThat(phone.statement().isVisible()).isFalse();
        theDeckArrives();
        phone.page().getByText("Bekijk mijn uitslag").waitFor();
    }

    private Page waitingForTheDeck(String address) {
        phone.context().route(DECK_SCRIPT, held::add);
        Page page = phone.page();
        page.navigate(server().address() + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("statement-deck h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForCondition(() -> !"loading".equals(page.evaluate("document.readyState")));
        return page;
    }

    private void theDeckArrives() {
        held.forEach(Route::resume);
        held.clear();
        phone.context().unroute(DECK_SCRIPT);
        phone.page().locator(Phone.DECK).waitFor();
    }
}
