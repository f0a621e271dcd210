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
import nl.kieswijzer.site.Bundle;
import nl.kieswijzer.site.Links;
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
    private static final List<String> STYLES = List.of("tokens", "site", "frame", "frame-menu", "parts");
    /**
     * They go into the page as they stand, so what is to be said of them is said here.
     *
     * <p>The quick exit is its button, or Esc twice within a second. It wipes what this browser keeps, pages and their worker
     * included (as the deck does by {@code kieswijzer-wiped} when a voter starts over), puts a harmless page in
     * the place of this one in the history, and lets the server forget the session: that not before the harmless page is
     * there, for a view whose session is gone loads again, which would call the exit off. What the page kept in the meantime
     * goes too. A page that the browser kept whole would still show what was wiped, so it loads again.
     *
     * <p>The language that was chosen with the switch is remembered so that it outweighs the browser's: in two letters, for a
     * year.
     *
     * <p>Of those of rooms: {@code strip} has a touch on a circle of a strip unfold its party and lead to the circle's statement;
     * {@code resume} shows who comes back their own statement before the deck is there, and keeps an answer tapped by then;
     * {@code home-screen} offers a place on it where the browser does; {@code offline} fetches what a page without a network stands for;
     * {@code turning-pages} goes with its style sheet; {@code continue} has the landing page's button lead on; {@code unfold} unfolds
     * what a link leads into, in browsers that do not do so by themselves; {@code pairs} does as {@code strip} for two voters.
     * The duel is all script, and its files say themselves what they do; so do {@code given-answer} and {@code for-owners}.
     */
    private static final List<String> SCRIPTS = List.of("quick-exit", "language-choice");
    /** Comments and white space in style sheets are for us: on the way to the first statement they would cost a phone 1.3 KB. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");

    /** The same in scripts, where both begin their lines. */
    private static final Pattern INDENT_OR_COMMENT = Pattern.compile("(?m)^\\s*(?://.*\\R)?\\s*");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s*([{};,>])\\s*");
    /** Not in the page: no statement waits for it. */
    static final String ICON = "/favicon.ico";

    private final String commonStyles = readStyles(STYLES);
    private final Map<Set<StyleSheet>, String> roomStyles = new ConcurrentHashMap<>();
    private final String scripts = SCRIPTS.stream().map(HeadParts::readScript).collect(Collectors.joining());
    private final BundleScripts bundle = new BundleScripts();
    private final Map<Set<StyleSheet>, String> forReading = new ConcurrentHashMap<>();

    /** The styles that all pages have, and those of some rooms. */
    private String styles(Set<StyleSheet> rooms) {
        return commonStyles + roomStyles.computeIfAbsent(Set.copyOf(rooms), HeadParts::readRooms);
    }

    /** The scripts of the bundle that a page wants, or the ways to fetch them ahead. */
    String scripts(Bundle wanted, Links links) {
        return switch (wanted) {
            case NONE -> "";
            case QUIZ_AHEAD -> bundle.ahead(links.quiz());
            case QUIZ -> bundle.quiz();
            case RESULT -> bundle.result();
            case VIEW -> cookies(links) + bundle.view();
        };
    }

    /** A view needs a session, so a browser without cookies learns so at once. */
    private static String cookies(Links links) {
        return "<script>navigator.cookieEnabled||location.replace('%s')</script>".formatted(links.withoutCookies());
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
                <style>%s</style><script>%s</script>""".formatted(ICON, styles(rooms), scripts + scriptsOf(rooms));
    }

    /** Rooms may share a file; a page needs it once. */
    private static String readRooms(Set<StyleSheet> rooms) {
        return readStyles(rooms.stream()
                .sorted()
                .flatMap(it -> it.files().stream())
                .distinct()
                .toList());
    }

    private static String scriptsOf(Set<StyleSheet> rooms) {
        return rooms.stream()
                .sorted()
                .flatMap(it -> it.scripts().stream())
                .distinct()
                .map(HeadParts::readScript)
                .collect(Collectors.joining());
    }

    private static String readScript(String name) {
        return INDENT_OR_COMMENT.matcher(read("scripts/" + name + ".js")).replaceAll("");
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

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
