package nl.kieswijzer.journeys.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.kieswijzer.journeys.ForEveryone;

/** The card in the page of another site, as its visitor sees it. */
final class FramedCard {
    private static final String HEIGHT = "() => document.documentElement.getBoundingClientRect().height";

    private FramedCard() {}

    static void blockThirdParties(Page page) {
        JsonObject controls = new JsonObject();
        controls.addProperty("enableThirdPartyCookieRestriction", true);
        controls.addProperty("disableThirdPartyCookieMetadata", true);
        controls.addProperty("disableThirdPartyCookieHeuristics", true);
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.send("Network.setCookieControls", controls);
    }

    /** The card, once the frame is as high as it is. */
    static Frame card(Page page) {
        page.waitForFunction("document.querySelector('iframe')?.style.height.endsWith('px')", null, often());
        return page.frames().get(1);
    }

    /** By the clock: a browser without a window may draw nothing anew where only a frame has changed. */
    static Page.WaitForFunctionOptions often() {
        return new Page.WaitForFunctionOptions().setPollingInterval(50);
    }

    static double heightOfFrame(Page page) {
        return page.locator("iframe").boundingBox().height;
    }

    static void holdsAll(Page page, Frame card) {
        double height = ((Number) card.evaluate(HEIGHT)).doubleValue();
        assertThat(heightOfFrame(page)).isBetween(height, height + 2);
        assertThat(card.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(ForEveryone.sideways(page)).isZero();
    }

    static Page tapped(Page page, String answer) {
        Locator choice = card(page).locator("a." + answer);
        Page quiz = page.context().waitForPage(choice::click);
        quiz.waitForLoadState();
        return quiz;
    }

    static boolean isShown(Page page, String server) {
        page.waitForTimeout(500);
        return page.frames().stream()
                .filter(it -> it.parentFrame() != null)
                .anyMatch(it -> it.url().startsWith(server));
    }
}
