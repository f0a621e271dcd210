package nl.kieswijzer.desk.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.site.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns a page of the site into one of a preview: its links lead to other pages of the preview, it says what it is, on paper too, and
 * its scripts keep what they keep in the tab alone.
 */
final class PreviewMarkup {
    /**
     * A quote and the slash that an address of the site begins with, in an attribute, in JSON in an attribute, or in a script. The
     * bundle begins with a capital, and is the same for everybody; so is the icon. To the desk leads what says so.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "([\"']|&quot;)/(?=[a-z?#\"']|&quot;)(?!favicon\\.ico|sw\\.js|concept/|redactie\\b|en/desk\\b)");

    /** What is for search engines, for link previews and for a home screen; and what has the browser remember a language. */
    private static final Pattern FOR_OTHERS = Pattern.compile(
            "<link (?:rel=\"(?:canonical|alternate|manifest)\" )[^>]*>|<meta property=\"og:(?:image|site_name)[^>]*>"
                    + "|<meta name=\"(?:twitter:card|robots)\"[^>]*>|(?<=\") data-language=\"\\w*\"");

    /** The way past what is at the top stays the first of all. */
    private static final String TOP = "(?s)<body>(?:(.*?)(<a [^>]*class=\"skip-link\"[^>]*>[^<]*</a>))?";

    private static final String STYLE = read("banner.css");
    private static final String STORAGE = read("storage.js");

    private final Texts texts;
    private final String root;
    private final String desk;

    PreviewMarkup(Texts texts, String root, DraftId draft) {
        this.texts = texts;
        this.root = root;
        this.desk = new DeskLinks(texts.language()).preview(draft);
    }

    /** Its addresses below the preview, in a whole page, a part of one, or data. */
    String inside(String text) {
        String led = ADDRESS.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(root) + "/");
        return led.startsWith("<!doctype html>")
                ? marked(FOR_OTHERS.matcher(led).replaceAll(""))
                : led;
    }

    private String marked(String page) {
        return page.replaceFirst("<head>", Matcher.quoteReplacement("<head>" + head()))
                .replaceFirst("<title>", Matcher.quoteReplacement("<title>" + text("desk.preview.mark") + ": "))
                .replaceFirst(TOP, "<body>$2" + Matcher.quoteReplacement(banner()) + "$1");
    }

    private String head() {
        return "<meta name=\"robots\" content=\"noindex,nofollow\"><script>%s</script><style>%s</style>"
                .formatted(STORAGE, STYLE);
    }

    private String banner() {
        return """
                <aside class="concept" aria-label="%1$s"><p><strong>%1$s</strong> <span>– %2$s</span></p>\
                <p><a href="%3$s" target="_top">%4$s</a> <a href="%5$s">%6$s</a></p></aside>""".formatted(
                        text("desk.preview.mark"),
                        text("desk.preview.unpublished"),
                        desk,
                        text("desk.preview.toDesk"),
                        root + texts.language().path() + PreviewedPages.CLOSE,
                        text("desk.preview.close"));
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(texts.get(key));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("preview/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
