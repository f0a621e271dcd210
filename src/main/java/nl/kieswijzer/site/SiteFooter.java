package nl.kieswijzer.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** The bottom of every page: what is kept, and the same site in the other language. */
final class SiteFooter extends Footer {
    SiteFooter(Texts texts, String otherLanguageAddress, String kept) {
        addClassName("site-footer");
        Anchor other = new Anchor(otherLanguageAddress, texts.get("site.otherLanguage"));
        other.setRouterIgnore(true);
        String otherTag = texts.links().inOtherLanguage().language().tag();
        other.getElement().setAttribute("lang", otherTag).setAttribute("hreflang", otherTag);
        add(new Paragraph(kept), new Paragraph(forClasses(texts)), new Paragraph(other));
    }

    private static Anchor forClasses(Texts texts) {
        Anchor start = new Anchor(texts.links().startLesson(), texts.get("site.forClasses"));
        start.setRouterIgnore(true);
        return start;
    }
}
