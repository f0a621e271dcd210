package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.GEEN_VAN_BEIDE;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The deck on its own: what it shows, what it listens to, what it keeps. */
class StatementDeckIT extends Journey {
    private static final double SMALLEST_TARGET = 48;

    /** Speech as a browser with one voice has it; what it says is kept instead of said. */
    private static final String A_VOICE = """
            const voice = { lang: 'LANGUAGE', localService: true };
            window.spoken = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [voice], addEventListener: () => {}, removeEventListener: () => {},
              speak: (it) => window.spoken.push(it.text), cancel: () => {} } });
            """;

    /** Taps the first answer in the moment it is there, a tenth of a second after the page began to load. */
    private static final String TAP_AT_ONCE = """
            new MutationObserver((_, observer) => {
              const agree = document.querySelector('statement-deck .choice.agree');
              if (agree) {
                observer.disconnect();
                performance.now = () => 100;
                agree.click();
                delete performance.now;
              }
            }).observe(document, { childList: true, subtree: true });
            """;

    private static final String SWIPE = """
            ([from, to]) => {
              const deck = document.querySelector('statement-deck h1');
              const touch = (x) => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
              const fire = (type, x) => deck.dispatchEvent(new TouchEvent(type, {
                bubbles: true, touches: type === 'touchend' ? [] : [touch(x)], changedTouches: [touch(x)] }));
              fire('touchstart', from);
              fire('touchend', to);
            }
            """;

    @Test
    void has_its_answers_on_the_screen_and_large_enough_for_a_thumb() {
        phone.startTheQuiz();
        for (Locator button : phone.page().locator(".answers button").all()) {
            BoundingBox box = button.boundingBox();
            assertThat(box.height).isGreaterThanOrEqualTo(SMALLEST_TARGET);
            assertThat(box.width).isGreaterThanOrEqualTo(SMALLEST_TARGET);
            assertThat(box.y + box.height).isLessThanOrEqualTo(Phone.HEIGHT);
            assertThat(box.y).as("in the lower half").isGreaterThan(Phone.HEIGHT / 2.0);
        }
    }

    @Test
    void goes_forward_and_back_with_a_swipe() {
        phone.startTheQuiz();
        String first = phone.statement().textContent();
        swipe(300, 100);
        phone.page().getByText("2 van 18").waitFor();
        swipe(100, 300);
        phone.page().getByText("1 van 18").waitFor();
        assertThat(phone.statement().textContent()).isEqualTo(first);
    }

    @Test
    void takes_the_first_tap_however_soon_it_comes() {
        phone.page().addInitScript(TAP_AT_ONCE);
        phone.open("/kieswijzer").page().getByText("2 van 18").waitFor();
    }

    @Test
    void leaves_the_edge_of_the_screen_to_the_browser() {
        phone.startTheQuiz();
        swipe(5, 300);
        swipe(385, 100);
        phone.settle();
        assertThat(phone.page().locator(".progress").textContent()).contains("1 van 18");
    }

    @Test
    void says_at_the_buttons_what_neither_and_skipping_do() {
        phone.startTheQuiz();
        assertThat(phone.page().locator(".choice.neither").textContent()).contains("Telt mee: je staat ertussenin");
        assertThat(phone.page().locator(".choice.skip").textContent()).contains("Telt niet mee");
    }

    @Test
    void unfolds_meaning_arguments_and_hard_words_in_place_and_folds_them_for_the_next_statement() {
        phone.startTheQuiz();
        phone.page().getByText("Uitleg en argumenten").click();
        assertThat(phone.page().locator(".explanation dt").allTextContents())
                .isEqualTo(List.of(
                        "Wat betekent dit?",
                        "Hoe is het geregeld?",
                        "Een argument voor",
                        "Een argument tegen",
                        "kinderporno"));
        phone.tap(EENS);
        assertThat(phone.page().locator(".explanation").getAttribute("open")).isNull();
    }

    @Test
    void puts_the_focus_on_the_next_statement() {
        phone.startTheQuiz().tap(EENS);
        assertThat(phone.page().evaluate("document.activeElement === document.querySelector('statement-deck h1')"))
                .isEqualTo(true);
    }

    @Test
    void leads_from_the_overview_to_any_statement_and_keeps_the_rest() {
        phone.answerAtOnce(Choice.mixed());
        phone.page().locator(".answer-row").nth(6).click();
        phone.page().getByText("7 van 18").waitFor();
        phone.tap(GEEN_VAN_BEIDE);
        phone.page().getByText("Jouw antwoorden").waitFor();
        assertThat(phone.page().locator(".answer-given").nth(6).textContent()).isEqualTo("Geen van beide");
    }

    @Test
    void under_five_answers_says_how_many_are_missing_and_leads_to_the_first() {
        phone.startTheQuiz().tap(EENS).tap(ONEENS);
        phone.page().getByText("Naar overzicht").click();
        phone.page().getByText("Geef nog 3 antwoorden voor je uitslag").click();
        assertThat(phone.page().locator(".progress").textContent()).contains("3 van");
    }

    @Test
    void tells_the_server_nothing_of_the_answers_and_asks_for_nothing_but_what_the_result_is_made_of() {
        phone.startTheQuiz();
        List<String> sent = new ArrayList<>();
        // What the worker keeps for want of a network is a matter of its own: journeys.offline.
        phone.page().onRequest(it -> sent.add(it.method() + " " + it.url()));
        phone.tapAll(Choice.mixed()).leaveOut("Denk");
        phone.page().getByText("Bekijk mijn uitslag").waitFor();
        // The script of the result, its page, which is the same for everybody, and a sign of life: whole addresses,
        // with nothing in them.
        assertThat(sent)
                .hasSizeBetween(1, 3)
                .allSatisfy(it -> assertThat(it)
                        .matches("GET http://localhost:\\d+/(VAADIN/build/result-page-[\\w-]+\\.js|uitslag|ping)"));
    }

    @Test
    void begins_anew_where_what_the_browser_kept_can_not_be_read() {
        phone.open("/");
        for (String rubbish :
                List.of("", "{", "null", "[]", "{\"version\":9}", "{\"version\":1,\"revision\":1,\"answers\":7}")) {
            phone.page().evaluate("it => localStorage.setItem('kieswijzer:tk2021', it)", rubbish);
            phone.open("/kieswijzer");
            phone.page().getByText("1 van 18").waitFor();
        }
    }

    @Test
    void works_where_the_browser_keeps_nothing_at_all() {
        phone.page()
                .addInitScript(
                        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
        phone.open("/kieswijzer");
        phone.tapAll(Choice.mixed());
        assertThat(phone.statement().textContent()).isEqualTo("Jouw antwoorden");
        assertThat(phone.page().getByText("Nog geen antwoord").count()).isZero();
        phone.toTheResult();
    }

    @Test
    void explains_a_hard_word_where_it_stands_by_tap_and_by_keyboard() {
        phone.startTheQuiz();
        phone.page().getByText("Uitleg en argumenten").click();
        Locator word = phone.page().locator(".explanation .hard-word").first();
        Locator meaning = phone.page().locator(".meaning");
        assertThat(meaning.isVisible()).isFalse();
        word.click();
        assertThat(meaning.isVisible()).isTrue();
        phone.page().keyboard().press("Escape");
        assertThat(meaning.isVisible()).isFalse();
        word.press("Enter");
        assertThat(meaning.isVisible()).isTrue();
        meaning.getByText("Sluit").click();
        assertThat(meaning.isVisible()).isFalse();
    }

    @Test
    void reads_aloud_with_a_voice_in_the_language_of_the_page() {
        phone.page().addInitScript(A_VOICE.replace("LANGUAGE", "nl-NL"));
        phone.startTheQuiz();
        String statement = phone.statement().textContent();
        phone.page().getByText("Lees voor").first().click();
        assertThat(phone.page().evaluate("window.spoken")).isEqualTo(List.of(statement));
        phone.page().getByText("Stop met voorlezen").click();
        assertThat(phone.page().getByText("Lees voor").first().isVisible()).isTrue();
    }

    @Test
    void has_no_button_to_read_aloud_without_such_a_voice() {
        phone.page().addInitScript(A_VOICE.replace("LANGUAGE", "en-GB"));
        phone.startTheQuiz();
        assertThat(phone.page().getByText("Lees voor").count()).isZero();
    }

    private void swipe(int from, int to) {
        phone.settle();
        phone.page().evaluate(SWIPE, List.of(from, to));
    }
}
