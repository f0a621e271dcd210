package nl.kieswijzer.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A teacher and a beamer without a browser: the one taps in one page, the other stands in another and only listens. */
final class WireTeacher implements AutoCloseable {
    private static final Pattern START =
            Pattern.compile("\"node\":(\\d+),\"type\":\"splice\",\"feat\":11,\"index\":0,\"add\":\\[\"primary\"]");
    private static final Pattern LESSON = Pattern.compile("\"(/les/[\\w-]+)\"");
    private static final Pattern CODE = Pattern.compile("\"value\":\"(\\d{3} \\d{3})\"");
    private static final Pattern WISHES =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"lesson-beamer\"");
    private static final Pattern WHEREABOUTS = Pattern.compile("\"([\\w-]+ [A-Z_]+ [\\w-]+ \\d+)\"");
    /** A part of a total; they stand in the message from the last to the first, the word before its number. */
    private static final Pattern COUNT =
            Pattern.compile("\"value\":\" (Eens|Geen van beide|Oneens|Overslaan)\".*?\"feat\":7,\"value\":\"(\\d+)\"");

    private final WireView hand;
    private final WireView board;
    private final WireSocket beamer;
    private final List<String> shown = new ArrayList<>();
    private final String code;
    private String whereabouts;

    private WireTeacher(String address) {
        hand = new WireView(address);
        hand.open("/klas/start");
        String lesson = found(LESSON, hand.call(click()).toString());
        hand.open(lesson);
        code = hand.find(CODE).replace(" ", "");
        whereabouts = hand.find(WHEREABOUTS);
        board = new WireView(address);
        board.open(lesson);
        beamer = board.socket(this::show);
    }

    /** Starts a lesson on the first set of statements. */
    static WireTeacher start(String address) {
        return new WireTeacher(address);
    }

    String code() {
        return code;
    }

    /** One click on. */
    void next() {
        ObjectNode wish = WireView.event(Integer.parseInt(hand.find(WISHES)), "lesson-wish");
        wish.putObject("data").put("event.detail.from", whereabouts).put("event.detail.wishes", "next");
        whereabouts = found(WHEREABOUTS, hand.call(wish).toString());
    }

    /** The totals that the beamer showed so far, one for each statement, such as '4 Eens, 0 Geen van beide, 2 Oneens, 0 Overslaan'. */
    synchronized List<String> totals() {
        // The same page may have come twice: with the news that an answer is in, and with the step.
        return shown.stream()
                .map(WireTeacher::totals)
                .distinct()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void close() {
        beamer.close();
    }

    private synchronized void show(String news) {
        shown.add(news);
    }

    private static List<String> totals(String news) {
        List<String> counts = COUNT.matcher(news)
                .results()
                .map(it -> it.group(2) + " " + it.group(1))
                .toList()
                .reversed();
        int answers = Choice.values().length;
        return Stream.iterate(0, it -> it + answers <= counts.size(), it -> it + answers)
                .map(it -> String.join(", ", counts.subList(it, it + answers)))
                .toList();
    }

    private ObjectNode click() {
        ObjectNode click = WireView.event(Integer.parseInt(hand.find(START)), "click");
        ObjectNode data = click.putObject("data");
        Stream.of("screenX", "screenY", "clientX", "clientY", "detail", "button")
                .forEach(it -> data.put("event." + it, 0));
        Stream.of("shiftKey", "ctrlKey", "altKey", "metaKey").forEach(it -> data.put("event." + it, false));
        return click;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
