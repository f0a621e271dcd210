package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose browser runs no script, or keeps no cookies. */
class AStrictBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "/kieswijzer, Deze pagina heeft JavaScript nodig, Thema, /thema",
        "/uitslag, Deze pagina heeft JavaScript nodig, Partijen, /partij",
        "/klas, Deze pagina heeft JavaScript nodig, Scorekaart, /scorekaart",
        "/en/klas/start, This page needs JavaScript, Theme, /en/theme",
    })
    void without_script_is_told_so_and_led_on(String path, String title, String way, String leadsTo) {
        try (Phone phone =
                new Phone(Journey.server().address(), Phone.phoneSize().setJavaScriptEnabled(false))) {
            Page page = phone.open(path).page();
            assertThat(page.locator("h1:visible").allTextContents()).containsExactly(title);
            assertThat(page.locator("noscript a[href='tel:08000432']").isVisible())
                    .isTrue();
            assertThat(ForEveryone.sideways(page)).isZero();
            Locator link = page.locator("noscript a[href='" + leadsTo + "']");
            assertThat(link.textContent()).isEqualTo(way);
            link.tap();
            page.waitForURL("**" + leadsTo);
        }
    }

    @ParameterizedTest
    @CsvSource({"/klas, /zonder-cookies", "/en/klas/start, /en/without-cookies"})
    void that_blocks_cookies_is_told_so_where_a_lesson_needs_them(String path, String leadsTo) {
        try (Phone phone = new Phone(Journey.server().address())) {
            JsonObject disabled = new JsonObject();
            disabled.addProperty("disabled", true);
            phone.context().newCDPSession(phone.page()).send("Emulation.setDocumentCookieDisabled", disabled);
            Page page = phone.open(path).page();
            page.waitForURL("**" + leadsTo);
            assertThat(page.locator("main .button").count()).isEqualTo(4);
            ForEveryone.check(leadsTo, page);
        }
    }

    @Test
    void that_blocks_cookies_takes_the_quiz_and_sees_the_result_like_any_other() {
        try (Phone phone = new Phone(Journey.server().address())) {
            JsonObject disabled = new JsonObject();
            disabled.addProperty("disabled", true);
            phone.context().newCDPSession(phone.page()).send("Emulation.setDocumentCookieDisabled", disabled);
            phone.context().route("**/*", it -> withoutCookies(phone, it));
            Page page = phone.answerAtOnce(Collections.nCopies(18, Choice.EENS))
                    .toTheResult()
                    .page();
            assertThat(page.locator(".ranking > li").count()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/klas", "/en/klas"})
    void whose_cookies_get_lost_on_the_way_is_led_to_the_same_page_and_sees_no_box_of_vaadins(String path) {
        try (Phone phone = new Phone(Journey.server().address())) {
            phone.context().route("**/*", it -> withoutCookies(phone, it));
            Page page = phone.open(path).page();
            page.waitForURL(path.startsWith("/en") ? "**/en/without-cookies" : "**/zonder-cookies");
            assertThat(page.locator(".v-system-error").count()).isZero();
        }
    }

    private static void withoutCookies(Phone phone, Route route) {
        phone.context().clearCookies();
        Map<String, String> asked = new HashMap<>(route.request().headers());
        asked.remove("cookie");
        APIResponse answer = route.fetch(new Route.FetchOptions().setHeaders(asked));
        Map<String, String> given = new HashMap<>(answer.headers());
        given.remove("set-cookie");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(given));
    }
}
