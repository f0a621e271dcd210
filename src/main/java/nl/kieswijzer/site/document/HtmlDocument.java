package nl.kieswijzer.site.document;

import com.vaadin.flow.component.Component;
import nl.kieswijzer.site.Bundle;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.Markup;

/**
 * The document around a reading page.
 * See {@code src/docs/decisions/0014-reading-pages-without-a-ui.md}.
 */
public final class HtmlDocument {
    private final ReadingPage page;
    private final HeadParts head;
    private final String base;

    /** With the scheme and host that the visitor reached the site by. */
    public HtmlDocument(ReadingPage page, HeadParts head, String base) {
        this.page = page;
        this.head = head;
        this.base = base;
    }

    @Override
    public String toString() {
        Texts texts = page.texts();
        String other = page.address().apply(texts.links().inOtherLanguage());
        return "<!doctype html><html lang=\"%s\"><head>%s</head><body>%s</body></html>"
                .formatted(
                        texts.language().tag(),
                        head().html(head, base),
                        Markup.of(new Frame(texts, other, page.kept(), content())));
    }

    /** What is drawn of a quiz or a result is of no use without its script. */
    private Component[] content() {
        return page.bundle() == Bundle.QUIZ || page.bundle() == Bundle.RESULT
                ? new Component[] {page.content(), new WithoutScript(page.texts())}
                : new Component[] {page.content()};
    }

    private PageHead head() {
        return new PageHead(
                page.texts(),
                page.title(),
                page.description(),
                page.address(),
                page.styles(),
                page.search(),
                page.bundle(),
                page.card(),
                page.found());
    }
}
