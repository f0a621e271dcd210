package nl.kieswijzer.journeys.desk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that a browser was sent from a moment on: the address, the headers and the body of every answer, however it was asked for. */
final class Received {
    private final List<Response> responses = new ArrayList<>();

    /** From now on, in all pages of this browser. */
    Received(BrowserContext browser) {
        browser.onResponse(responses::add);
    }

    int count() {
        return responses.size();
    }

    /** What was sent, in small letters, a text each. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Response it : List.copyOf(responses)) {
            all.add((it.url() + "\n" + headers(it) + "\n" + body(it)).toLowerCase(Locale.ROOT));
        }
        return all;
    }

    private static Map<String, String> headers(Response response) {
        return response.headers();
    }

    /** A page that was left takes the bodies of its answers along, and a redirect has none. */
    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException gone) {
            return "";
        }
    }
}
