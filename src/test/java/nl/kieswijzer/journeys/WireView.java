package nl.kieswijzer.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of a lesson without a browser: it says to the server what Vaadin's client says for it. Used by one thread at a time. */
final class WireView {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final String SESSION = "JSESSIONID";

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String page = "";
    private int sent;

    /** With a server of this address; nothing is open yet. */
    WireView(String address) {
        this.address = address;
    }

    /** Opens a page, or once more. */
    void open(String path) {
        sent = 0;
        page = exchange(request(path).GET().build());
    }

    /** Loses its session, and keeps its other cookies. */
    void loseSession() {
        cookies.remove(SESSION);
    }

    /** The web socket of the page that is open, and what to do with what comes by it. */
    WireSocket socket(Consumer<String> news) {
        return WireSocket.open(CLIENT, address, find(UI), find(PUSH_ID), cookieHeader(), news);
    }

    /** Something that happens to a part of the page. */
    static ObjectNode event(int node, String name) {
        ObjectNode event = JSON.createObjectNode();
        return event.put("type", "event").put("node", node).put("event", name);
    }

    /** One message to the server, and what it says to it. */
    JsonNode call(ObjectNode rpc) {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", find(KEY)).put("syncId", sent).put("clientId", sent);
        message.putArray("rpc").add(rpc);
        sent++;
        JsonNode answer = JSON.readTree(exchange(request("/?v-r=uidl&v-uiId=" + find(UI))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build()));
        if (!answer.has("clientId")) {
            throw new AssertionError("refused: " + answer);
        }
        return answer;
    }

    /** What the page as it was opened has in the place of a group. */
    String find(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in the page");
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(response.statusCode() + " from " + request.uri());
            }
            response.headers().allValues("Set-Cookie").stream()
                    .map(it -> it.split("[=;]", 3))
                    .forEach(it -> cookies.put(it[0], it[1]));
            return response.body().replaceFirst("^for\\(;;\\);", "");
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
