package nl.kieswijzer.site.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The scripts of the optimised bundle that every doing page needs. The browser would find them one inside the other, at one
 * round trip each; told ahead, it fetches them all at once.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class QuizModules {
    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile(BUILD + "(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NEEDED =
            Pattern.compile("(?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]+\\.js");

    private QuizModules() {}

    /** Their addresses, the entry first; none where the bundle was not built. */
    static List<String> addresses() {
        if (!new ClassPathResource(WEBAPP + "index.html").exists()) {
            return List.of();
        }
        List<String> entries = find(ENTRY, "index.html");
        Stream<String> needed = entries.stream().flatMap(it -> find(NEEDED, BUILD + it).stream());
        return Stream.concat(entries.stream(), needed)
                .distinct()
                .map(it -> "/" + BUILD + it)
                .toList();
    }

    private static List<String> find(Pattern pattern, String file) {
        try {
            String text = new ClassPathResource(WEBAPP + file).getContentAsString(StandardCharsets.UTF_8);
            return pattern.matcher(text)
                    .results()
                    .map(it -> it.groupCount() == 0 ? it.group() : it.group(1))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
