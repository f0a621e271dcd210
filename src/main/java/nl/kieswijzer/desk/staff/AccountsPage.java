package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.mail.LinkMail;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.desk.people.People;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Who may come in, for publishers: inviting, changing and removing. */
@Route(DeskLinks.ACCOUNTS)
@RouteAlias(DeskLinks.ACCOUNTS_EN)
public class AccountsPage extends DeskPage {
    private final transient People people;
    private final transient nl.kieswijzer.desk.link.Links links;
    private final transient SiteAddress site;
    private final transient LinkMail mail;

    public AccountsPage(
            MessageSource messages,
            Door door,
            Entrance entrance,
            People people,
            nl.kieswijzer.desk.link.Links links,
            SiteAddress site,
            LinkMail mail) {
        super(messages, door, entrance, Role.PUBLISHER);
        this.people = people;
        this.links = links;
        this.site = site;
        this.mail = mail;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.accounts.title");
    }

    @Override
    protected String addressIn(Links links) {
        return new DeskLinks(links.language()).accounts();
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        NewLink newLink = new NewLink(texts, site, mail);
        return new Div(
                new Invitations(texts, links, this::as, newLink, mail.isSet()),
                new AccountTable(texts, people, links, this::as, newLink, who));
    }
}
