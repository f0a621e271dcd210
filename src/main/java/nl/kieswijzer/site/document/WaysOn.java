package nl.kieswijzer.site.document;

import com.vaadin.flow.component.html.Nav;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What can be read where a page for doing something can't be opened. */
public final class WaysOn extends Nav {
    public WaysOn(Texts texts) {
        Links links = texts.links();
        getElement()
                .setAttribute("aria-label", texts.get("without.waysOn"))
                .setAttribute("style", "display:grid;gap:.5rem;margin-top:1rem");
        add(
                Parts.link(links.themes(), texts.get("menu.themes"), "button"),
                Parts.link(links.parties(), texts.get("menu.parties"), "button"),
                Parts.link(links.scorecard(), texts.get("menu.scorecard"), "button"));
    }

    /** And whom to talk to. */
    WaysOn withHelp(Texts texts) {
        String phone = texts.get("help.kindertelefoon.phone");
        String name = texts.get("help.title") + ": " + texts.get("help.kindertelefoon.name") + " " + phone;
        add(Parts.link("tel:" + phone.replace("-", ""), name, "button"));
        return this;
    }
}
