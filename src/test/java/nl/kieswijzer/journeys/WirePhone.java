package nl.kieswijzer.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pupil's phone without a browser: it says to the server what Vaadin's client says for it, over HTTP and a web socket. A
 * whole school of these fits on one machine. Used by one thread at a time.
 */
final class WirePhone implements AutoCloseable {
    private static final Pattern RETURN = Pattern.compile("\"@v-return\":\\[(\\d+),0]");

    private final WireView view;
    private final String code;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private int deckPlace;
    private JsonNode deck = WireView.JSON.createObjectNode();
    private WireSocket socket;

    private WirePhone(String address, String code) {
        this.view = new WireView(address);
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
        ObjectNode sheet = WireView.JSON.createObjectNode();
        sheet.set("edition", deck.path("edition"));
        sheet.set("revision", deck.path("revision"));
        sheet.set("answers", WireView.JSON.valueToTree(answers));
        sheet.putArray("starred");
        sheet.putArray("leftOut");
        sheet.set("keptAs", deck.path("keptAs"));
        ObjectNode event = WireView.event(deckPlace, "sheet");
        event.putObject("data").set("event.detail", sheet);
        view.call(event);
    }

    /** Loses its network and its session, comes back with its cookie, and says once more what it has. */
    void comeBack() {
        socket.close();
        view.loseSession();
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
        view.open("/klas?code=" + code);
        ObjectNode answer = WireView.JSON.createObjectNode();
        answer.put("type", "channel")
                .put("node", Integer.parseInt(view.find(RETURN)))
                .put("channel", 0);
        answer.putArray("args").add(true);
        JsonNode changes = view.call(answer).path("changes");
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
        return view.socket(_ -> {});
    }
}
