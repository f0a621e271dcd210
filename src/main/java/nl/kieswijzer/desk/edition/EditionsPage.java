package nl.kieswijzer.desk.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.exchange.StartFromGuide;
import nl.kieswijzer.desk.exchange.StartFromZip;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.desk.publish.FourEyes;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Where the desk begins: what is published, and what is being worked on. */
@Route(DeskLinks.DESK)
@RouteAlias(DeskLinks.DESK_EN)
public class EditionsPage extends DeskPage {
    private final transient ElectionCatalogue catalogue;
    private final transient Door door;
    private final transient DraftDeeds deeds;
    private final transient EditionDeeds editions;
    private final transient FourEyes fourEyes;

    public EditionsPage(
            MessageSource messages,
            Door door,
            Entrance entrance,
            ElectionCatalogue catalogue,
            DraftDeeds deeds,
            EditionDeeds editions,
            FourEyes fourEyes) {
        super(messages, door, entrance, Role.EDITOR);
        this.catalogue = catalogue;
        this.door = door;
        this.deeds = deeds;
        this.editions = editions;
        this.fourEyes = fourEyes;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.editions.title");
    }

    @Override
    protected String addressIn(Links links) {
        return new DeskLinks(links.language()).home();
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        Div page = new Div(
                Parts.lead(texts.get("desk.editions.lead")),
                new OpenDrafts(texts, deeds, this::as),
                new StartForm(texts, catalogue, deeds, this::as),
                new StartFromZip(texts, door, this::as, deeds::start),
                new StartFromGuide(texts, door, this::as, deeds::start),
                new Published(texts, catalogue, editions, who, this::as, door));
        if (who.role().managesAccounts()) {
            page.add(new FourEyesChoice(texts, fourEyes, this::as));
        }
        return page;
    }
}
