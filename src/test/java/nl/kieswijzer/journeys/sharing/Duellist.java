package nl.kieswijzer.journeys.sharing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Phone;

/** A voter with a phone of their own, in a duel. */
final class Duellist implements AutoCloseable {
    private final Phone phone;
    private final Page page;

    Duellist(String address) {
        this(new Phone(address));
        phone.context()
                .grantPermissions(
                        List.of("clipboard-read", "clipboard-write"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(address));
    }

    Duellist(Phone phone) {
        this.phone = phone;
        this.page = phone.page();
    }

    /** The link to a duel with these answers. */
    String dare(List<Choice> choices) {
        return phone.answerAtOnce(choices).toTheResult().duelLink();
    }

    /** Opens a link from elsewhere, as from a chat. */
    Duellist open(String link) {
        page.navigate("about:blank");
        page.navigate(link);
        return this;
    }

    /** Waits until the page has come to this. */
    Duellist isAt(String state) {
        page.locator("[data-state=%s]:not([hidden])".formatted(state)).waitFor();
        return this;
    }

    /** Does what the page asks first, and comes back. */
    Duellist answerFirst(List<Choice> choices) {
        page.getByText("Antwoord eerst zelf").click();
        phone.statement().waitFor();
        phone.tapAll(choices);
        page.getByText("Naar het duel").click();
        return isAt("ready");
    }

    Duellist turnOver() {
        page.getByText("Draai de antwoorden om").click();
        return isAt("turning");
    }

    Duellist next() {
        page.locator("[data-act=next]").click();
        return this;
    }

    Duellist showAll() {
        page.getByText("Alles tonen").click();
        return isAt("end");
    }

    /** What a text of the page says now. */
    String says(String name) {
        return page.locator("[data-text=%s]".formatted(name))
                .locator("visible=true")
                .innerText();
    }

    /** How many statements came out so, of those turned over. */
    int count(String outcome) {
        return Integer.parseInt(page.locator("[data-count=%s]".formatted(outcome))
                .locator("visible=true")
                .innerText());
    }

    /** Which answer is coloured in on the ballot, the visitor's or the other's. */
    String coloured(String whose) {
        return page.locator(".duel-ballot > div:has(> .%s.chosen)".formatted(whose))
                .getAttribute("data-answer");
    }

    /** The link that is sent back, from where it was copied to. */
    String sendBack() {
        page.getByText("Stuur mijn antwoorden terug").click();
        page.getByText("De link is gekopieerd.").waitFor();
        return page.evaluate("navigator.clipboard.readText()").toString();
    }

    Phone phone() {
        return phone;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        phone.close();
    }
}
