package nl.kieswijzer.site.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kieswijzer.site.StyleSheet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What stands in the head of every page. The style sheet and the quick exit stand in the page itself: together they are a
 * few kilobytes, and a page that needs nothing else paints after one round trip.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Component
public class HeadParts {
    private static final List<String> STYLES = List.of("tokens", "site", "frame", "parts");
    /**
     * They go into the page as they stand, so what is to be said of them is said here.
     *
     * <p>The quick exit is its button, or Esc twice within a second. It wipes what this browser keeps, puts a harmless page in
     * the place of this one in the history, and lets the server forget the session: that not before the harmless page is
     * there, for a view whose session is gone loads again, which would call the exit off. What the page kept in the meantime
     * goes too. A page that the browser kept whole would still show what was wiped, so it loads again.
     *
     * <p>The language that was chosen with the switch is remembered so that it outweighs the browser's: in two letters, for a
     * year.
     */
    private static final List<String> SCRIPTS = List.of("scripts/quick-exit.js", "scripts/language-choice.js");
    /** Comments and white space in style sheets are for us: on the way to the first statement they would cost a phone 1.3 KB. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s*([{};,>])\\s*");
    /** Not in the page: no statement waits for it. */
    static final String ICON = "/favicon.ico";

    private final String commonStyles = readStyles(STYLES);
    private final Map<Set<StyleSheet>, String> roomStyles = new ConcurrentHashMap<>();
    private final String scripts = SCRIPTS.stream().map(HeadParts::readScript).collect(Collectors.joining());
    /**
     * What only some rooms need. A touch on a circle of a strip unfolds its party and leads to the circle's statement. A link
     * that leads into something folded up unfolds it, in browsers that do not do so by themselves.
     */
    private final Map<StyleSheet, String> roomScripts = Map.of(
            StyleSheet.RESULTS, readScript("scripts/strip.js"),
            StyleSheet.THEME, readScript("scripts/unfold.js"));

    private final String preload = QuizModules.addresses().stream()
            .map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
            .collect(Collectors.joining());
    private final Map<Set<StyleSheet>, String> forReading = new ConcurrentHashMap<>();

    /** The styles that all pages have, and those of some rooms. */
    private String styles(Set<StyleSheet> rooms) {
        return commonStyles + roomStyles.computeIfAbsent(Set.copyOf(rooms), HeadParts::readRooms);
    }

    /** Links by which a page fetches the scripts of doing pages ahead. */
    String preload() {
        return preload;
    }

    /** The head of any page, without what is the page's own. Put together once for each choice of rooms. */
    String forReading(Set<StyleSheet> rooms) {
        return forReading.computeIfAbsent(Set.copyOf(rooms), this::assemble);
    }

    private String assemble(Set<StyleSheet> rooms) {
        return """
                <meta charset="utf-8">\
                <meta name="viewport" content="width=device-width,initial-scale=1">\
                <meta name="color-scheme" content="light dark">\
                <link rel="icon" href="%s">\
                <style>%s</style><script>%s</script>""".formatted(ICON, styles(rooms), scripts + scripts(rooms));
    }

    private String scripts(Set<StyleSheet> rooms) {
        return rooms.stream()
                .sorted()
                .map(it -> roomScripts.getOrDefault(it, ""))
                .collect(Collectors.joining());
    }

    /** Rooms may share a file; a page needs it once. */
    private static String readRooms(Set<StyleSheet> rooms) {
        return readStyles(rooms.stream()
                .sorted()
                .flatMap(it -> it.files().stream())
                .distinct()
                .toList());
    }

    private static String readStyles(List<String> names) {
        return names.stream()
                .map(it -> COMMENT.matcher(read("styles/" + it + ".css")).replaceAll(""))
                .map(it -> WHITE_SPACE
                        .matcher(it)
                        .replaceAll("$1")
                        .replaceAll(":\\s+", ":")
                        .replace(";}", "}"))
                .collect(Collectors.joining());
    }

    /** Without the space before each line. */
    private static String readScript(String path) {
        return read(path).replaceAll("\n +", "\n");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
