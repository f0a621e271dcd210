package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The top of the desk's pages: where you are, where you can go, who you are, and the same page in the other language. */
final class DeskHeader extends Header {
    DeskHeader(Texts texts, Anchor otherLanguage) {
        addClassName("desk-head");
        Anchor home = Parts.link(new DeskLinks(texts.language()).home(), "", "home");
        home.add(Drawing.sign(), new Span(texts.get("desk.menu.title")));
        add(home, otherLanguage);
    }

    /**
     * With what is there for somebody who is in; the way out itself is in the page, where a click is heard.
     *
     * @param below in a row of its own
     */
    void admit(Account who, DeskMenu menu, Component below) {
        addClassName("in");
        addComponentAtIndex(1, menu);
        addComponentAtIndex(2, Parts.span("who", who.name()));
        add(below);
    }
}
