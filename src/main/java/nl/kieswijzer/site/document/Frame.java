package nl.kieswijzer.site.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.regex.Pattern;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Header, content and footer, the same around reading and doing pages.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
public final class Frame extends Div {
    /** Flow sets markup out on lines. In header and footer the styles put the space between. */
    static final Pattern BETWEEN_ELEMENTS = Pattern.compile(">\\s+<");

    public Frame(Texts texts, String otherLanguageAddress, Component... content) {
        this(texts, otherLanguageAddress, texts.get("site.nothingStored"), content);
    }

    /** With what the page says about what is kept. */
    public Frame(Texts texts, String otherLanguageAddress, String kept, Component... content) {
        this(texts, otherLanguageAddress, kept, HelpPanel.of(texts), content);
    }

    /** The same for a page of a lesson, where help is to be had without a sound. */
    public static Frame inClass(Texts texts, String otherLanguageAddress, String kept, Component... content) {
        return new Frame(texts, otherLanguageAddress, kept, HelpPanel.inClass(texts), content);
    }

    /** Between a header and a footer that are not the voters', for pages that are not for voters. */
    public static Frame between(Texts texts, Component header, Component footer, Component... content) {
        return new Frame(texts, header, footer, content);
    }

    private Frame(Texts texts, String otherLanguageAddress, String kept, HelpPanel help, Component... content) {
        this(
                texts,
                new SiteHeader(texts, otherLanguageAddress, help),
                new SiteFooter(texts, otherLanguageAddress, kept),
                content);
    }

    private Frame(Texts texts, Component header, Component footer, Component... content) {
        addClassName("site");
        Main main = new Main(content);
        main.setId("content");
        setId("top");
        add(skip(texts), still(header), main, still(footer));
    }

    /** As markup: what never changes need not be told to the browser node by node, nor kept so in the session. */
    private static Html still(Component part) {
        return new Html(
                BETWEEN_ELEMENTS.matcher(part.getElement().getOuterHTML()).replaceAll("><"));
    }

    /** For those who read by keyboard or by ear: past the header at once. */
    private static Anchor skip(Texts texts) {
        return Parts.link("#content", texts.get("site.skip"), "skip-link");
    }
}
