package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The top of every page: the way home, help, and the way out. */
final class SiteHeader extends Header {
    /** The quick exit: a page nobody asks questions about. */
    private static final String AWAY = "https://www.buienradar.nl/";

    /** Panels of one name are never open together. */
    private static final String PANEL = "panel";

    SiteHeader(Texts texts, String otherLanguageAddress, HelpPanel help) {
        addClassName("site-header");
        Anchor home = Parts.link(texts.links().landing(), "", "home");
        home.add(Drawing.sign(), new Span(texts.get("site.name")));
        OtherLanguage other = new OtherLanguage(texts, otherLanguageAddress);
        other.addClassName("wide-only");
        help.getElement().setAttribute("name", PANEL);
        add(home, new Div(other, menu(texts, otherLanguageAddress), help, away(texts)));
    }

    private static NativeDetails menu(Texts texts, String otherLanguageAddress) {
        SiteMenu links = new SiteMenu(texts, texts.get("menu.title"));
        links.add(new OtherLanguage(texts, otherLanguageAddress));
        NativeDetails menu = new NativeDetails(texts.get("menu.title"), links);
        menu.addClassNames("help", "menu");
        menu.getElement().setAttribute("name", PANEL);
        return menu;
    }

    private static Anchor away(Texts texts) {
        Anchor away = Parts.link(AWAY, texts.get("away.title"), "away");
        away.getElement().setAttribute("rel", "noreferrer").setAttribute("data-away", true);
        away.setTitle(texts.get("away.explanation"));
        return away;
    }
}
