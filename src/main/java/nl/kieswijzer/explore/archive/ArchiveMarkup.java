package nl.kieswijzer.explore.archive;

import nl.kieswijzer.election.Election;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.below.MarkupBelow;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns a page of the site into one of an archived edition: its links lead to other pages of that, it says what it is, and what
 * its scripts keep is apart from what they keep of the edition of now, and goes with the tab.
 */
final class ArchiveMarkup {
    private static final MarkupBelow BELOW = new MarkupBelow(
            "archief\\b|en/archive\\b|(?:en/)?(?:klas|les)\\b|data/|ping\\b|vergeet\\b", "", "archive/banner.css");

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
        return BELOW.inside(root, text, it -> BELOW.with(it, "", banner()));
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
}
