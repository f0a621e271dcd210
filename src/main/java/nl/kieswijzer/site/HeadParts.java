package nl.kieswijzer.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What stands in the head of every page. The style sheet and the quick exit stand in the page itself: together they are a
 * few kilobytes, and a page that needs nothing else paints after one round trip.
 */
@Component
class HeadParts {
    private static final List<String> STYLES =
            List.of("styles/tokens.css", "styles/site.css", "styles/quiz.css", "styles/results.css");
    private static final Pattern COMMENTS_AND_INDENTS = Pattern.compile("(?s)/\\*.*?\\*/|\\n\\s*");
    /** In the page, to spare a request: 300 bytes. */
    static final String ICON = "data:image/svg+xml," + UriUtils.encode(read("images/icon.svg"), StandardCharsets.UTF_8);

    private final String styles = STYLES.stream()
            .map(it -> COMMENTS_AND_INDENTS.matcher(read(it)).replaceAll(""))
            .collect(Collectors.joining());
    private final String quickExit = read("scripts/quick-exit.js");
    private final List<String> modules = QuizModules.addresses();
    private final String forReading = assemble();

    String styles() {
        return styles;
    }

    String quickExit() {
        return quickExit;
    }

    /** The scripts that a doing page starts with, for a page to fetch ahead. */
    List<String> modules() {
        return modules;
    }

    /** The head of a reading page, without its title and description. */
    String forReading() {
        return forReading;
    }

    private String assemble() {
        String preload = modules.stream()
                .map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
                .collect(Collectors.joining());
        return """
                <meta charset="utf-8">\
                <meta name="viewport" content="width=device-width,initial-scale=1">\
                <meta name="color-scheme" content="light dark">\
                <link rel="icon" type="image/svg+xml" href="%s">\
                <style>%s</style>%s<script>%s</script>""".formatted(ICON, styles, preload, quickExit);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
