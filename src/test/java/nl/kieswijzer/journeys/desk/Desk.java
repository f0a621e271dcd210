package nl.kieswijzer.journeys.desk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
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
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
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
