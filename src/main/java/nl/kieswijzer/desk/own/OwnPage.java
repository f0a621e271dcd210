package nl.kieswijzer.desk.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.desk.page.RoleName;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Who somebody is here, and the ways in that are theirs. */
@Route(DeskLinks.OWN)
@RouteAlias(DeskLinks.OWN_EN)
public class OwnPage extends DeskPage {
    private final transient Door door;
    private final transient OwnWays ways;

    public OwnPage(MessageSource messages, Door door, Entrance entrance, OwnWays ways) {
        super(messages, door, entrance, Role.EDITOR);
        this.door = door;
        this.ways = ways;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.own.title");
    }

    @Override
    protected String addressIn(Links links) {
        return new DeskLinks(links.language()).own();
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        return new Div(
                Parts.lead(texts.get("desk.home.lead", who.name(), texts.get("desk.role." + RoleName.of(who.role())))),
                new OwnWaysIn(texts, ways, door.cookie(), this::as, who));
    }
}
