package nl.kieswijzer.explore.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.site.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns a page of the site into one of an archived edition: its links lead to other pages of that, it says what it is, and what
 * its scripts keep is apart from what they keep of the edition of now, and goes with the tab.
 */
final class ArchiveMarkup {
    /** A quote and the slash that an address of the site begins with; not where something is for the site as a whole. */
    private static final Pattern ADDRESS = Pattern.compile("([\"']|&quot;)/(?=[a-z?#\"']|&quot;)"
            + "(?!favicon\\.ico|sw\\.js|archief\\b|en/archive\\b|(?:en/)?(?:klas|les)\\b|data/|ping\\b|vergeet\\b)");

    /** What puts a site on a home screen, and what has the browser remember a language. */
    private static final Pattern FOR_THE_SITE =
            Pattern.compile("<link rel=\"manifest\" [^>]*>|(?<=\") data-language=\"\\w*\"");

    /** The way past what is at the top stays the first of all. */
    private static final String TOP = "(?s)<body>(?:(.*?)(<a [^>]*class=\"skip-link\"[^>]*>[^<]*</a>))?";

    private static final String STYLE = read("archive/banner.css");
    private static final String STORAGE = read("preview/storage.js");

    private final Texts texts;
    private final String root;
    private final Election election;

    ArchiveMarkup(Texts texts, String root, Election election) {
        this.texts = texts;
        this.root = root;
        this.election = election;
    }

    /** Its addresses below the edition, in a whole page, a part of one, or data. */
    String inside(String text) {
        String led = ADDRESS.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(root) + "/");
        return led.startsWith("<!doctype html>")
                ? marked(FOR_THE_SITE.matcher(led).replaceAll(""))
                : led;
    }

    private String marked(String page) {
        return page.replaceFirst("<head>", Matcher.quoteReplacement("<head>" + head()))
                .replaceFirst(TOP, "<body>$2" + Matcher.quoteReplacement(banner()) + "$1");
    }

    private static String head() {
        return "<script>%s</script><style>%s</style>".formatted(STORAGE, STYLE);
    }

    private String banner() {
        return """
                <aside class="in-archive" aria-label="%1$s"><p><strong>%1$s:</strong> %2$s</p>\
                <p><a href="%3$s">%4$s</a> <a href="%5$s">%6$s</a></p></aside>""".formatted(
                        text("archive.notice"),
                        text("archive.of", election.name().in(texts.locale()), texts.date(election.date())),
                        texts.links().archive(),
                        text("archive.title"),
                        texts.links().landing(),
                        text("archive.toNow"));
    }

    private String text(String key, Object... values) {
        return HtmlUtils.htmlEscape(texts.get(key, values));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
