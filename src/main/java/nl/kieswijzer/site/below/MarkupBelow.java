package nl.kieswijzer.site.below;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Turns a page of the site into one below: its links lead to other pages there, it says what it is, and what its scripts keep stays in
 * the tab, apart from what they keep of the site.
 */
public final class MarkupBelow {
    /**
     * A quote and the slash that an address of the site begins with, in an attribute, in JSON in an attribute, or in a script. The
     * bundle begins with a capital, and is the same for everybody; so are the icon and the worker.
     */
    private static final String ADDRESS = "([\"']|&quot;)/(?=[a-z?#\"']|&quot;)(?!favicon\\.ico|sw\\.js|%s)";

    /** What puts a site on a home screen, and what has the browser remember a language. */
    private static final String FOR_THE_SITE = "<link rel=\"manifest\" [^>]*>|(?<=\") data-language=\"\\w*\"";

    /** The way past what is at the top stays the first of all. */
    private static final String TOP = "(?s)<body>(?:(.*?)(<a [^>]*class=\"skip-link\"[^>]*>[^<]*</a>))?";

    private static final String STORAGE = read("preview/storage.js");

    private final Pattern address;
    private final Pattern leftOut;
    private final String style;

    /**
     * For one kind of site below.
     *
     * @param elsewhere the addresses that lead out of it, from behind their first slash, as a regular expression
     * @param leftOut what such a page does without, as a regular expression; nothing if it is blank
     * @param style the resource with the style of the banner
     */
    public MarkupBelow(String elsewhere, String leftOut, String style) {
        this.address = Pattern.compile(ADDRESS.formatted(elsewhere));
        this.leftOut = Pattern.compile(leftOut.isBlank() ? FOR_THE_SITE : FOR_THE_SITE + "|" + leftOut);
        this.style = read(style);
    }

    /**
     * A whole page, a part of one, or data, with its addresses below.
     *
     * @param marked what is done to a whole page then
     */
    public String inside(String root, String text, UnaryOperator<String> marked) {
        String led = address.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(root) + "/");
        return led.startsWith("<!doctype html>")
                ? marked.apply(leftOut.matcher(led).replaceAll(""))
                : led;
    }

    /** A page that says what it is, at its top. */
    public String with(String page, String head, String banner) {
        String whole = "<head>%s<script>%s</script><style>%s</style>".formatted(head, STORAGE, style);
        return page.replaceFirst("<head>", Matcher.quoteReplacement(whole))
                .replaceFirst(TOP, "<body>$2" + Matcher.quoteReplacement(banner) + "$1");
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
