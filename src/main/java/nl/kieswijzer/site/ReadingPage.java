package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/**
 * A page that is only read: a whole HTML document from Flow components, without a UI, a session or a script that the page
 * needs. {@link ReadingPages} makes them.
 *
 * @param title what it is called
 * @param description one or two sentences for search engines and link previews
 * @param links addresses in the page's language
 * @param otherLanguageAddress the same page in the other language
 * @param content the page itself, between header and footer
 */
public record ReadingPage(
        String title, String description, Links links, String otherLanguageAddress, Component content) {

    /** The document around rendered content; {@code head} is what every page has. */
    String document(Texts texts, String head) {
        return "<!doctype html><html lang=\"%s\"><head>%s%s%s</head><body>%s</body></html>"
                .formatted(
                        links.language().tag(),
                        head,
                        new Element("title")
                                .setText(texts.get("site.title", title))
                                .getOuterHTML(),
                        new Element("meta")
                                .setAttribute("name", "description")
                                .setAttribute("content", description)
                                .getOuterHTML(),
                        new Frame(texts, otherLanguageAddress, content)
                                .getElement()
                                .getOuterHTML());
    }
}
