package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The top of every page: the way home, help, and the way out. */
final class SiteHeader extends Header {
    /** A help line of the message files: {@code help.NAME.name}, {@code .phone} and {@code .for}. */
    private static final List<String> LINES = List.of("kindertelefoon", "csg", "veiligthuis", "stopitnow");

    /** Panels of one name are never open together. */
    private static final String PANEL = "panel";

    SiteHeader(Texts texts, String otherLanguageAddress) {
        addClassName("site-header");
        Anchor home = Parts.link(texts.links().landing(), texts.get("site.name"), "home");
        OtherLanguage other = new OtherLanguage(texts, otherLanguageAddress);
        other.addClassName("wide-only");
        add(home, new Div(other, menu(texts, otherLanguageAddress), help(texts), away(texts)));
    }

    private static NativeDetails menu(Texts texts, String otherLanguageAddress) {
        SiteMenu links = new SiteMenu(texts, texts.get("menu.title"));
        links.add(new OtherLanguage(texts, otherLanguageAddress));
        NativeDetails menu = new NativeDetails(texts.get("menu.title"), links);
        menu.addClassNames("help", "menu");
        menu.getElement().setAttribute("name", PANEL);
        return menu;
    }

    private static NativeDetails help(Texts texts) {
        UnorderedList lines = new UnorderedList();
        LINES.forEach(it -> lines.add(helpLine(texts, "help." + it)));
        Paragraph wayOut = new Paragraph(texts.get("away.how"));
        wayOut.addClassName("way-out");
        NativeDetails help = new NativeDetails(
                texts.get("help.title"), new Div(new Paragraph(texts.get("help.lead")), lines, wayOut));
        help.addClassName("help");
        help.getElement().setAttribute("name", PANEL);
        return help;
    }

    private static ListItem helpLine(Texts texts, String key) {
        String phone = texts.get(key + ".phone");
        Anchor call = Parts.link("tel:" + phone.replace("-", ""), phone);
        return new ListItem(Parts.span("help-name", texts.get(key + ".name")), call, new Span(texts.get(key + ".for")));
    }

    private static Anchor away(Texts texts) {
        Anchor away = Parts.link(texts.links().away(), texts.get("away.title"), "away");
        away.getElement().setAttribute("rel", "noreferrer").setAttribute("data-away", true);
        away.setTitle(texts.get("away.explanation"));
        return away;
    }
}
