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
import org.springframework.web.util.UriUtils;

/**
 * What stands in the head of every page. The style sheet and the quick exit stand in the page itself: together they are a
 * few kilobytes, and a page that needs nothing else paints after one round trip.
 */
@Component
public class HeadParts {
    private static final List<String> STYLES = List.of("tokens", "site", "frame", "parts");
    private static final List<String> SCRIPTS = List.of("scripts/quick-exit.js", "scripts/language-choice.js");
    private static final Pattern COMMENTS_AND_INDENTS = Pattern.compile("(?s)/\\*.*?\\*/|\\n\\s*");
    /** In the page, to spare a request: 300 bytes. */
    static final String ICON = "data:image/svg+xml," + UriUtils.encode(read("images/icon.svg"), StandardCharsets.UTF_8);

    private final String commonStyles = readStyles(STYLES);
    private final Map<Set<StyleSheet>, String> roomStyles = new ConcurrentHashMap<>();
    private final String scripts = SCRIPTS.stream().map(HeadParts::readCompact).collect(Collectors.joining());
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
                <link rel="icon" type="image/svg+xml" href="%s">\
                <style>%s</style><script>%s</script>""".formatted(ICON, styles(rooms), scripts);
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
        return names.stream().map(it -> readCompact("styles/" + it + ".css")).collect(Collectors.joining());
    }

    private static String readCompact(String path) {
        return COMMENTS_AND_INDENTS.matcher(read(path)).replaceAll("");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
