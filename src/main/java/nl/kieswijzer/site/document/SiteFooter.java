package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.site.Texts;

/** The bottom of every page: all other pages, what is kept, and the same page in the other language. */
final class SiteFooter extends Footer {
    SiteFooter(Texts texts, String otherLanguageAddress, String kept) {
        addClassName("site-footer");
        SiteMenu links = new SiteMenu(texts, texts.get("menu.all")).withTheSmallPrint(texts);
        links.add(new OtherLanguage(texts, otherLanguageAddress));
        add(links, new Paragraph(kept));
    }
}
