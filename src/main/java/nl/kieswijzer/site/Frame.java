package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;

/** Header, content and footer, the same around reading and doing pages. */
final class Frame extends Div {
    Frame(Texts texts, String otherLanguageAddress, Component content) {
        this(texts, otherLanguageAddress, texts.get("site.nothingStored"), content);
    }

    /** With what the page says about what is kept. */
    Frame(Texts texts, String otherLanguageAddress, String kept, Component content) {
        addClassName("site");
        Main main = new Main(content);
        main.setId("content");
        add(new SiteHeader(texts), main, new SiteFooter(texts, otherLanguageAddress, kept));
    }
}
