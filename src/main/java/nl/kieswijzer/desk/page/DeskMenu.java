package nl.kieswijzer.desk.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The ways between the pages of the desk, who is in, and the way out. */
final class DeskMenu extends Nav {
    DeskMenu(Texts texts, Account who, Door door) {
        addClassName("desk-menu");
        setAriaLabel(texts.get("desk.menu.title"));
        add(Parts.link(new DeskLinks(texts.language()).home(), texts.get("desk.home.title")));
        if (who.role().managesAccounts()) {
            add(
                    Parts.link(new DeskLinks(texts.language()).accounts(), texts.get("desk.accounts.title")),
                    Parts.link(new DeskLinks(texts.language()).log(), texts.get("desk.log.title")));
        }
        add(
                Parts.link(new DeskLinks(texts.language()).own(), texts.get("desk.own.title")),
                Parts.span("who", texts.get("desk.menu.who", who.name())),
                new Button(texts.get("desk.menu.out"), _ -> leave(texts, door)));
    }

    private void leave(Texts texts, Door door) {
        getUI().ifPresent(it -> it.getPage().setLocation(new DeskLinks(texts.language()).home()));
        door.close();
    }
}
