package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;

/** Somebody at a desk, in a real browser on a laptop that can keep a passkey. */
final class Desk implements AutoCloseable {
    private static final Pattern PRINTED = Pattern.compile("http://localhost:\\d+(/redactie/uitnodiging/\\S+)");
    private static final int PATIENCE = 100;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Phone laptop;

    Desk(String address) {
        laptop = new Phone(address, new Browser.NewContextOptions().setViewportSize(1280, 800));
        CDPSession browser = laptop.context().newCDPSession(laptop.page());
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }

    /** Where the link leads that a server printed last. */
    static String printedLink(Server server) {
        for (int tried = 0; tried < PATIENCE; tried++) {
            Optional<String> printed = PRINTED.matcher(server.log())
                    .results()
                    .map(it -> it.group(1))
                    .reduce((_, last) -> last);
            if (printed.isPresent()) {
                return printed.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("no link was printed:\n" + server.log());
    }

    Page page() {
        return laptop.page();
    }

    Phone laptop() {
        return laptop;
    }

    Desk open(String path) {
        laptop.open(path);
        return this;
    }

    Desk fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Desk click(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Waits until this is to be read. */
    Desk reads(String text) {
        page().getByText(text).first().waitFor(new Locator.WaitForOptions());
        return this;
    }

    /** Comes in as the first there is, by the link that the server printed and a passkey. */
    Desk comeInFirst(Server server) {
        return open(printedLink(server)).fillInWho("Sanne").makePasskey();
    }

    /** Fills in who comes by a link. */
    Desk fillInWho(String name) {
        return fill("Naam", name).fill("E-mailadres", name.toLowerCase(Locale.ROOT) + "@b.nl");
    }

    /** Comes in by a link with a passkey. */
    Desk makePasskey() {
        return click("Maak een passkey en ga verder").reads("Begin een concept");
    }

    /** Comes in by a link with a password. */
    Desk choosePassword(String password) {
        return fill("Kies een wachtwoord", password).click("Bewaar het wachtwoord en ga verder");
    }

    /** The link of an invitation that is made on the page of accounts. */
    String invitation() {
        click("Maak een uitnodiging").reads("Je ziet hem alleen nu.");
        return field("Link om te delen").inputValue();
    }

    /** Begins a draft on the first page, of what is chosen there, and gives its address. */
    String beginDraft(String name) {
        fill("Naam van het concept", name).click("Begin");
        page().waitForURL("**/redactie/concept/*");
        return path();
    }

    /** Publishes the draft that is to be published on this page, for these reasons. */
    Desk publish(String why, String whyInEnglish) {
        return fill("Waarom, voor kiezers (Nederlands)", why)
                .fill("Waarom, voor kiezers (Engels)", whyInEnglish)
                .click("Publiceer dit concept");
    }

    /** Says yes to what is asked before a deed. */
    Desk confirm(String deed) {
        page().locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(deed))
                .click();
        return this;
    }

    /** For everyone, and at both sizes that the desk is made for. */
    Desk looksRight(String name) {
        ForEveryone.check(name, page());
        page().setViewportSize(1024, 768);
        assertThat(ForEveryone.sideways(page())).as(name).isZero();
        page().setViewportSize(1280, 800);
        return this;
    }

    /** Where the page that is shown stands. */
    String path() {
        return pathOf(page().url());
    }

    static String pathOf(String address) {
        return URI.create(address).getPath();
    }

    /** The session that the server knows this browser by. */
    String session() {
        return laptop.context().cookies().stream()
                .filter(it -> it.name.equals("JSESSIONID"))
                .map(it -> it.value)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        laptop.close();
    }
}
