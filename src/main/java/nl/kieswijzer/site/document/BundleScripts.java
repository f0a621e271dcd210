package nl.kieswijzer.site.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The scripts of the optimised bundle. The browser would find them one inside the other, at one round trip each; told ahead,
 * it fetches them all at once.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class BundleScripts {
    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile(BUILD + "(indexhtml-[\\w-]+\\.js)");
    /** How a script names those that it imports, at once or later on. */
    private static final Pattern IMPORT = Pattern.compile("\\./([\\w-]+-[\\w-]{8}\\.js)");

    /**
     * How it names those that it can't do without: imported at once, or Flow's own. What only some views need comes when one of them
     * is there: a lesson has no use for the components of the desk.
     */
    private static final Pattern NEEDED =
            Pattern.compile("(?:(?:from|import)\\s*\"\\./|\\./(?=Flow))([\\w-]+-[\\w-]{8}\\.js)");

    private final List<String> entry = find(ENTRY, "index.html");
    private final List<String> quiz = startingWith("statement-deck-");
    private final List<String> result = startingWith("result-page-");
    private final List<String> view = startingWith("flow-view-");

    /** Those of the quiz, and its page, fetched while the visitor reads this one. */
    String ahead(String address) {
        return preload(Stream.concat(entry.stream(), quiz.stream())) + """
                <script type="speculationrules">{"prefetch":[{"urls":["%s"],"eagerness":"immediate"}]}</script>""".formatted(address);
    }

    String quiz() {
        return preload(quiz.stream()) + begin();
    }

    String result() {
        return preload(result.stream()) + begin();
    }

    private String begin() {
        return entry.stream()
                .map(it -> "<script type=\"module\" src=\"%s\"></script>".formatted(address(it)))
                .collect(Collectors.joining());
    }

    /** Vaadin adds the one that begins. */
    String view() {
        return preload(Stream.concat(entry.stream(), view.stream()));
    }

    private static String preload(Stream<String> scripts) {
        return scripts.map(it -> "<link rel=\"modulepreload\" href=\"%s\">".formatted(address(it)))
                .collect(Collectors.joining());
    }

    private static String address(String script) {
        return "/" + BUILD + script;
    }

    /** A script that the entry imports, with those that it needs itself; none where the bundle was not built. */
    private List<String> startingWith(String name) {
        return entry.stream()
                .flatMap(it -> find(IMPORT, BUILD + it).stream())
                .filter(it -> it.startsWith(name))
                .flatMap(it -> Stream.concat(Stream.of(it), find(NEEDED, BUILD + it).stream()))
                .filter(it -> !entry.contains(it))
                .distinct()
                .toList();
    }

    private static List<String> find(Pattern pattern, String file) {
        ClassPathResource resource = new ClassPathResource(WEBAPP + file);
        if (!resource.exists()) {
            return List.of();
        }
        try {
            return pattern.matcher(resource.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
