package nl.kieswijzer.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The top of every page: the way home, help, and the way out. */
final class SiteHeader extends Header {
    /** A help line of the message files: {@code help.NAME.name}, {@code .phone} and {@code .for}. */
    private static final List<String> LINES = List.of("kindertelefoon", "csg", "veiligthuis", "stopitnow");

    SiteHeader(Texts texts) {
        addClassName("site-header");
        Anchor home = new Anchor(texts.links().landing(), texts.get("site.name"));
        home.addClassName("home");
        home.setRouterIgnore(true);
        add(home, new Div(help(texts), away(texts)));
    }

    private static NativeDetails help(Texts texts) {
        UnorderedList lines = new UnorderedList();
        LINES.forEach(it -> lines.add(helpLine(texts, "help." + it)));
        NativeDetails help =
                new NativeDetails(texts.get("help.title"), new Div(new Paragraph(texts.get("help.lead")), lines));
        help.addClassName("help");
        return help;
    }

    private static ListItem helpLine(Texts texts, String key) {
        String phone = texts.get(key + ".phone");
        Anchor call = new Anchor("tel:" + phone.replace("-", ""), phone);
        call.setRouterIgnore(true);
        Span name = new Span(texts.get(key + ".name"));
        name.addClassName("help-name");
        return new ListItem(name, call, new Span(texts.get(key + ".for")));
    }

    private static Anchor away(Texts texts) {
        Anchor away = new Anchor(texts.links().away(), texts.get("away.title"));
        away.addClassName("away");
        away.setRouterIgnore(true);
        away.getElement().setAttribute("rel", "noreferrer").setAttribute("data-away", true);
        away.setTitle(texts.get("away.explanation"));
        return away;
    }
}
