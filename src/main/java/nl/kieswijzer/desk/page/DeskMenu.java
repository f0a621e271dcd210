package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The ways between the pages of the desk. */
final class DeskMenu extends Nav {
    private final String here;

    /**
     * For somebody who is in.
     *
     * @param here the address of the page that is shown
     */
    DeskMenu(Texts texts, Account who, String here) {
        this.here = here;
        addClassName("desk-menu");
        setAriaLabel(texts.get("desk.menu.title"));
        DeskLinks links = new DeskLinks(texts.language());
        add(way(links.home(), texts.get("desk.menu.editions")));
        add(way(links.reading(), texts.get("desk.reading.title")));
        if (who.role().managesAccounts()) {
            add(way(links.accounts(), texts.get("desk.accounts.title")), way(links.log(), texts.get("desk.log.title")));
        }
        add(way(links.own(), texts.get("desk.own.title")));
    }

    private Anchor way(String address, String name) {
        Anchor way = Parts.link(address, name);
        if (address.equals(here)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
