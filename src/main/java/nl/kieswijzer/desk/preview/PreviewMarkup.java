package nl.kieswijzer.desk.preview;

import java.util.regex.Matcher;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.below.MarkupBelow;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns a page of the site into one of a preview: its links lead to other pages of the preview, it says what it is, on paper too, and
 * its scripts keep what they keep in the tab alone.
 */
final class PreviewMarkup {
    /** To the desk leads what says so. */
    private static final String ELSEWHERE = "concept/|redactie\\b|en/desk\\b";

    /** What is for search engines and for link previews. */
    private static final String FOR_OTHERS = "<link (?:rel=\"(?:canonical|alternate)\" )[^>]*>"
            + "|<meta property=\"og:(?:image|site_name)[^>]*>|<meta name=\"(?:twitter:card|robots)\"[^>]*>";

    private static final MarkupBelow BELOW = new MarkupBelow(ELSEWHERE, FOR_OTHERS, "preview/banner.css");

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
        return BELOW.inside(root, text, this::marked);
    }

    private String marked(String page) {
        return BELOW.with(page, "<meta name=\"robots\" content=\"noindex,nofollow\">", banner())
                .replaceFirst("<title>", Matcher.quoteReplacement("<title>" + text("desk.preview.mark") + ": "));
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
}
