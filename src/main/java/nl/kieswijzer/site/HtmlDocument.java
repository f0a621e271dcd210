package nl.kieswijzer.site;

import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The document around a reading page.
 * See {@code src/docs/decisions/0014-reading-pages-without-a-ui.md}.
 */
final class HtmlDocument {
    private static final int IMAGE_WIDTH = 1200;
    private static final int IMAGE_HEIGHT = 630;

    private final ReadingPage page;
    private final HeadParts head;
    private final String base;

    /** With the scheme and host that the visitor reached the site by. */
    HtmlDocument(ReadingPage page, HeadParts head, String base) {
        this.page = page;
        this.head = head;
        this.base = base;
    }

    @Override
    public String toString() {
        Texts texts = page.texts();
        String other = page.address().apply(page.links().inOtherLanguage());
        return "<!doctype html><html lang=\"%s\"><head>%s%s%s%s</head><body>%s</body></html>"
                .formatted(
                        texts.language().tag(),
                        head.forReading(page.styles()),
                        page.next() == ReadingPage.Next.QUIZ ? head.preload() : "",
                        new Element("title")
                                .setText(texts.get("site.title", page.title()))
                                .getOuterHTML(),
                        about(),
                        new Frame(texts, other, page.content()).getElement().getOuterHTML());
    }

    private String about() {
        String address = base + page.address().apply(page.links());
        Stream<Element> always = Stream.of(
                named("description", page.description()),
                link("canonical", address),
                property("og:title", page.title()),
                property("og:description", page.description()),
                property("og:url", address),
                property("og:type", "website"),
                property("og:site_name", page.texts().get("site.name")),
                property("og:locale", page.texts().get("site.locale")));
        return Stream.of(always, robots(), languages(), image())
                .flatMap(it -> it)
                .map(Element::getOuterHTML)
                .collect(Collectors.joining());
    }

    private Stream<Element> robots() {
        return page.search() == ReadingPage.Search.HIDDEN ? Stream.of(named("robots", "noindex")) : Stream.of();
    }

    private Stream<Element> languages() {
        return page.search() == ReadingPage.Search.HIDDEN
                ? Stream.of()
                : Stream.of(Language.values())
                        .map(it -> link("alternate", base + page.address().apply(new Links(it)))
                                .setAttribute("hreflang", it.tag()));
    }

    private Stream<Element> image() {
        if (page.image().isEmpty()) {
            return Stream.of(named("twitter:card", "summary"));
        }
        return Stream.of(
                named("twitter:card", "summary_large_image"),
                property("og:image", base + page.image()),
                property("og:image:type", "image/png"),
                property("og:image:width", Integer.toString(IMAGE_WIDTH)),
                property("og:image:height", Integer.toString(IMAGE_HEIGHT)),
                property("og:image:alt", page.description()));
    }

    private static Element named(String name, String content) {
        return new Element("meta").setAttribute("name", name).setAttribute("content", content);
    }

    private static Element property(String name, String content) {
        return new Element("meta").setAttribute("property", name).setAttribute("content", content);
    }

    private static Element link(String rel, String address) {
        return new Element("link").setAttribute("rel", rel).setAttribute("href", address);
    }
}
