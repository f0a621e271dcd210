package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Anchor;
import nl.kieswijzer.site.Texts;

/** The same page in the other language. The answers are in the browser, so they stay where they are. */
public final class OtherLanguage extends Anchor {
    public OtherLanguage(Texts texts, String address) {
        super(address, texts.get("site.otherLanguage"));
        String tag = texts.links().inOtherLanguage().language().tag();
        setRouterIgnore(true);
        addClassName("other-language");
        // The page's script remembers a choice by data-language, so that it outweighs the browser's language.
        getElement().setAttribute("lang", tag).setAttribute("hreflang", tag).setAttribute("data-language", tag);
    }
}
