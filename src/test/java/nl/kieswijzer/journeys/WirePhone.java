package nl.kieswijzer.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pupil's phone without a browser: it says to the server what Vaadin's client says for it, over HTTP and a web socket. A
 * whole school of these fits on one machine. Used by one thread at a time.
 */
final class WirePhone implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern RETURN = Pattern.compile("\"@v-return\":\\[(\\d+),0]");
    private static final String SESSION = "JSESSIONID";

    private final String address;
    private final String code;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String page = "";
    private int sent;
    private int deckPlace;
    private JsonNode deck = JSON.createObjectNode();
    private WireSocket socket;

    private WirePhone(String address, String code) {
        this.address = address;
        this.code = code;
        socket = enter();
    }

    /** Comes into a lesson, up to the first statement and an open socket. */
    static WirePhone join(String address, String code) {
        return new WirePhone(address, code);
    }

    /** The ids of the statements, in their order. */
    List<String> statements() {
        return deck.path("statements")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    /** What a statement says. */
    String text(String statement) {
        return deck.path("statements")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(statement))
                .map(it -> it.path("text").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Answers, and keeps it to itself. */
    WirePhone answer(String statement, Choice choice) {
        answers.put(statement, choice.style());
        return this;
    }

    /** Sends the whole sheet, as the deck does after every answer. */
    void send() {
        ObjectNode sheet = JSON.createObjectNode();
        sheet.set("edition", deck.path("edition"));
        sheet.set("revision", deck.path("revision"));
        sheet.set("answers", JSON.valueToTree(answers));
        sheet.putArray("starred");
        sheet.putArray("leftOut");
        sheet.set("keptAs", deck.path("keptAs"));
        ObjectNode event = JSON.createObjectNode();
        event.put("type", "event").put("node", deckPlace).put("event", "sheet");
        event.putObject("data").set("event.detail", sheet);
        call(event);
    }

    /** Loses its network and its session, comes back with its cookie, and says once more what it has. */
    void comeBack() {
        socket.close();
        cookies.remove(SESSION);
        socket = enter();
        send();
    }

    /** How often the server spoke to this phone unasked since it came in. */
    int pushes() {
        return socket.pushes();
    }

    @Override
    public void close() {
        socket.close();
    }

    private WireSocket enter() {
        sent = 0;
        page = exchange(request("/klas?code=" + code).GET().build());
        ObjectNode answer = JSON.createObjectNode();
        answer.put("type", "channel")
                .put("node", Integer.parseInt(find(RETURN)))
                .put("channel", 0);
        answer.putArray("args").add(true);
        JsonNode changes = call(answer).path("changes");
        deckPlace = changes.valueStream()
                .filter(it -> it.path("value").asString("").equals("lesson-answers"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not let in: " + changes))
                .path("node")
                .asInt();
        deck = changes.valueStream()
                .filter(it -> it.path("key").asString("").equals("deck"))
                .findFirst()
                .orElseThrow()
                .path("value");
        return WireSocket.open(CLIENT, address, find(UI), find(PUSH_ID), cookieHeader());
    }

    /** One message to the server, and what it says to it. */
    private JsonNode call(ObjectNode rpc) {
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

    private String find(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in the page");
        }
        return matcher.group(1);
    }
}
