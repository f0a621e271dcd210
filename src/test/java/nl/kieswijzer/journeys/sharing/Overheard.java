package nl.kieswijzer.journeys.sharing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.journeys.Phone;

/**
 * All that a page tells a server, as the browser's own network knows it: every address, header (cookies too) and body, and whatever
 * goes through a web socket. What stays in the browser, such as the fragment of an address, is not in it.
 */
final class Overheard {
    private static final int MOST_BYTES = 1_000_000;

    private final List<String> said = new ArrayList<>();
    private final CDPSession devtools;

    Overheard(Phone phone) {
        devtools = phone.context().newCDPSession(phone.page());
        JsonObject settings = new JsonObject();
        settings.addProperty("maxPostDataSize", MOST_BYTES);
        devtools.send("Network.enable", settings);
        listen("Network.requestWillBeSent", "request.url", "request.headers", "request.postData");
        listen("Network.requestWillBeSentExtraInfo", "headers");
        listen("Network.webSocketCreated", "url");
        listen("Network.webSocketWillSendHandshakeRequest", "request.headers");
        listen("Network.webSocketFrameSent", "response.payloadData");
    }

    /** What was said by now, a text each. */
    List<String> everything() {
        return List.copyOf(said);
    }

    private void listen(String event, String... parts) {
        devtools.on(event, it -> Stream.of(parts).map(part -> part(it, part)).forEach(said::add));
    }

    private static String part(JsonObject event, String path) {
        JsonElement part = event;
        for (String name : path.split("\\.")) {
            part = part.getAsJsonObject().get(name);
            if (part == null) {
                return "";
            }
        }
        return part.toString();
    }
}
