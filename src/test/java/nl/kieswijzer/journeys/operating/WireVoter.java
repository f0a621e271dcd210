package nl.kieswijzer.journeys.operating;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.site.Language;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A voter with answers of their own and no browser: says to the server what the page of the result says, and does by itself what
 * a browser does by itself, which is to load again, or to go to the page it is sent to.
 */
final class WireVoter {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern READER =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"sheet-reader\"");
    /** More loads than this is a page that never ends. */
    private static final int MOST_LOADS = 10;

    private final String address;
    private final EditionRevision revision;
    private final AnswerSheet sheet;
    private final Map<String, String> cookies = new HashMap<>();
    private String page = "";
    private int loads;

    WireVoter(String address, EditionRevision revision, int seed) {
        this.address = address;
        this.revision = revision;
        this.sheet = Sheets.stancesOf(enough(revision, new Random(seed)));
    }

    private static AnswerSheet enough(EditionRevision revision, Random random) {
        AnswerSheet sheet = Sheets.any(revision, random);
        boolean enough = Sheets.stancesOf(sheet).answers().size() >= AnswerSheet.FEWEST_STANCES;
        return enough ? sheet : enough(revision, random);
    }

    /** Takes the quiz, which asks nothing of the server but the page; returns whether that set no cookie. */
    boolean takesTheQuiz() {
        exchange(request("/kieswijzer").GET().build());
        return cookies.isEmpty();
    }

    /** Opens the page of the result, and has not said what was answered yet. */
    WireVoter opensTheResult() {
        page = exchange(request("/uitslag").GET().build());
        loads++;
        return this;
    }

    /** How often the page of the result was loaded. */
    int loads() {
        return loads;
    }

    /** Which server made the open page. */
    String server() {
        return cookies.getOrDefault("JSESSIONID", "").split("~")[0];
    }

    /** What stands on the screen in the end: the ranking, or the address that the voter was sent to. */
    List<String> sees() {
        while (loads < MOST_LOADS) {
            JsonNode answer = tell();
            if (answer.path("meta").path("sessionExpired").asBoolean(false)) {
                opensTheResult();
            } else if (answer.path("meta").has("appError")) {
                return List.of(answer.path("meta").path("appError").path("url").asString());
            } else {
                return ranking(answer.path("execute").path(0).path(0).asString());
            }
        }
        return List.of("still loading");
    }

    /** What stood there if each party were asked by hand. */
    List<String> shouldSee() {
        return Contexts.of(revision, sheet, Language.DUTCH)
                .ranked()
                .map(it -> it.match().party().value() + " " + it.percentage())
                .sorted()
                .toList();
    }

    private static List<String> ranking(String markup) {
        return Jsoup.parse(markup).select(".ranking > li > details:has(.percentage)").stream()
                .map(it -> it.id().substring("p-".length()) + " "
                        + it.select(".percentage > span")
                                .first()
                                .text()
                                .replace("%", "")
                                .strip())
                .sorted()
                .toList();
    }

    /** Says what was answered, as sheet-reader.ts does. */
    private JsonNode tell() {
        ObjectNode answers = JSON.createObjectNode();
        answers.put("edition", sheet.revision().edition().value())
                .put("revision", sheet.revision().number());
        ObjectNode stances = answers.putObject("answers");
        sheet.answers()
                .forEach((it, answer) -> stances.put(it.value(), answer.name().toLowerCase(Locale.ROOT)));
        ArrayNode starred = answers.putArray("starred");
        sheet.starred().forEach(it -> starred.add(it.value()));
        ArrayNode leftOut = answers.putArray("leftOut");
        sheet.leftOut().forEach(it -> leftOut.add(it.value()));
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", find(KEY)).put("syncId", 0).put("clientId", 0);
        ObjectNode event = message.putArray("rpc").addObject();
        event.put("type", "event").put("node", Integer.parseInt(find(READER))).put("event", "sheet");
        event.putObject("data").set("event.detail", answers);
        String answer = exchange(request("/?v-r=uidl&v-uiId=" + find(UI))
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Referer", address + "/uitslag")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build());
        return JSON.readTree(answer.replaceFirst("^for\\(;;\\);", ""));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        String.join(
                                "; ",
                                cookies.entrySet().stream()
                                        .map(it -> it.getKey() + "=" + it.getValue())
                                        .toList()));
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(response.statusCode() + " from " + request.uri());
            }
            response.headers().allValues("Set-Cookie").stream()
                    .map(it -> it.split("[=;]", 3))
                    .forEach(it -> cookies.put(it[0], it[1]));
            return response.body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(request.uri().toString(), failed);
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
