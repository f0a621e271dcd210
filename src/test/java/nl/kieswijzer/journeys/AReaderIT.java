package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who reads: by keyboard, from a link, in the other language. */
class AReaderIT extends Journey {
    private static final int ENOUGH_TABS = 60;
    private static final String ASK = "it => fetch(it, { mode: 'no-cors' }).then(() => true, () => false)";

    @Test
    void opens_a_cell_of_the_scorecard_and_follows_a_quote_by_keyboard_alone() {
        try (Phone beamer = new Phone(Journey.server().address(), Phone.beamer())) {
            Page page = beamer.open("/scorekaart").page();
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Ga naar de inhoud");
            page.keyboard().press("Enter");

            Locator cell = page.locator("#c-opsporing-cda");
            tabTo(page, "#c-opsporing-cda summary");
            page.keyboard().press("Enter");
            assertThat(cell.locator("blockquote").first().isVisible()).isTrue();

            tabTo(page, "#c-opsporing-cda .quote-link");
            page.keyboard().press("Enter");
            page.waitForURL("**/partij/cda#q-cda-*");
            assertThat(page.locator("article.quote:target").isVisible()).isTrue();
            assertThat(beamer.complaints()).isEmpty();
        }
    }

    @Test
    void turns_from_page_to_page_and_into_the_quiz_without_a_complaint_of_the_browser() {
        Page page = phone.open("/thema").page();
        for (String path : List.of("/partij", "/", "/kieswijzer")) {
            page.locator("a[href='%s']:visible".formatted(path)).last().click();
            page.waitForURL("**" + path);
        }
        phone.statement().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thema/seksuele-uitbuiting", "/kieswijzer", "/klas"})
    void is_kept_from_other_servers_by_the_browser_itself(String path) {
        String address = Journey.server().address();
        try (Phone visitor = new Phone(address)) {
            Page page = visitor.open(path).page();
            assertThat((Boolean) page.evaluate(ASK, address + "/ping")).isTrue();
            assertThat(visitor.complaints()).isEmpty();
            String elsewhere = address.replace("localhost", "127.0.0.1");
            assertThat((Boolean) page.evaluate(ASK, elsewhere + "/ping")).isFalse();
            assertThat(visitor.complaints()).anyMatch(it -> it.contains("Content Security Policy"));
        }
    }

    @Test
    void opens_one_cell_at_a_time() {
        Page page = phone.open("/scorekaart").page();
        page.locator("#c-opsporing-cda summary").tap();
        page.locator("#c-jeugdzorg-cda summary").tap();
        assertThat(page.locator(".levels details[open]").count()).isEqualTo(1);
    }

    @Test
    void sees_all_topics_of_a_theme_in_four_screens_and_one_of_them_at_a_tap() {
        Page page = phone.open("/thema/seksuele-uitbuiting").page();
        int screens = (int) page.evaluate("Math.ceil(document.documentElement.scrollHeight / innerHeight)");
        assertThat(screens).isLessThanOrEqualTo(4);
        assertThat(page.locator("article.quote:visible").count()).isZero();
        page.locator("#t-vermist > summary").tap();
        page.locator("#t-vermist-d66 > summary").tap();
        assertThat(page.locator("article.quote:visible").all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q-d66-02", "#s-amv-verdwijnen", "#t-vermist-d66", "#t-vermist"})
    void comes_by_an_old_link_to_what_is_folded_up_now_and_finds_it_unfolded(String place) {
        Page page = phone.open("/thema/seksuele-uitbuiting" + place).page();
        page.waitForCondition(() -> page.locator(place).isVisible());
        page.waitForCondition(() -> (boolean) page.evaluate(
                "it => { const at = document.querySelector(it).getBoundingClientRect().top;"
                        + " return at >= 0 && at < innerHeight }",
                place));
        assertThat(page.evaluate("it => !document.querySelector(it).closest('details:not([open])')", place))
                .isEqualTo(true);
    }

    @Test
    void reads_a_meaning_by_keyboard_and_closes_it_with_escape() {
        Page page = phone.open("/partij/d66").page();
        tabTo(page, ".hard-word");
        page.keyboard().press("Enter");
        Locator meaning = page.locator(".meaning:popover-open");
        assertThat(meaning.isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(meaning.count()).isZero();
    }

    @Test
    void stays_where_they_are_when_they_change_the_language_and_keeps_the_answers() {
        phone.startTheQuiz().tap(Choice.EENS);
        String answers = stored();
        Page page = phone.open("/partij/sgp").page();
        page.locator("footer .other-language").tap();
        page.waitForURL("**/en/party/sgp");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(stored()).isEqualTo(answers).contains("agree");
    }

    @Test
    void gets_the_language_of_the_browser_once_and_their_own_choice_from_then_on() {
        Browser.NewContextOptions english = Phone.phoneSize().setLocale("en-GB");
        try (Phone visitor = new Phone(Journey.server().address(), english)) {
            Page page = visitor.open("/").page();
            assertThat(page.url()).endsWith("/en");
            page.locator("footer .other-language").tap();
            page.waitForURL(url -> !url.endsWith("/en"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            visitor.comeBackInANewTab().open("/");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(visitor.open("/en/scorecard").page().url()).endsWith("/en/scorecard");
        }
    }

    private String stored() {
        return (String) phone.page().evaluate("JSON.stringify(localStorage)");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < ENOUGH_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not come to " + selector);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }
}
