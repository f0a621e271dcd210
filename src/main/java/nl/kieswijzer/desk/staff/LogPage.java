package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Locale;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.desk.page.RoleName;
import nl.kieswijzer.desk.people.People;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What was done at the desk, the latest first, for publishers. */
@Route(DeskLinks.LOG)
@RouteAlias(DeskLinks.LOG_EN)
public class LogPage extends DeskPage {
    /** The latest; whoever needs more has the database. */
    private static final int MOST = 1_000;

    private final transient People people;

    public LogPage(MessageSource messages, Door door, Entrance entrance, People people) {
        super(messages, door, entrance, Role.PUBLISHER);
        this.people = people;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.log.title");
    }

    @Override
    protected String addressIn(Links links) {
        return new DeskLinks(links.language()).log();
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        Grid<AuditEntry> grid = new Grid<>();
        grid.addColumn(it -> texts.moment(it.at())).setHeader(texts.get("desk.log.when"));
        grid.addColumn(AuditEntry::who).setHeader(texts.get("desk.log.who"));
        grid.addColumn(it -> texts.get("desk.deed." + it.deed().name().toLowerCase(Locale.ROOT)))
                .setHeader(texts.get("desk.log.deed"))
                .setFlexGrow(2);
        grid.addColumn(it -> about(texts, it)).setHeader(texts.get("desk.log.about"));
        grid.setItems(people.deeds(who, 0, MOST));
        return new Div(Parts.lead(texts.get("desk.log.lead")), grid);
    }

    /** What a deed was about, with a role by its name: the list keeps the constant. */
    static String about(Texts texts, AuditEntry entry) {
        String about = entry.about();
        if (entry.deed() == Deed.INVITED || entry.deed() == Deed.ROLE_CHANGED) {
            for (Role role : Role.values()) {
                if (about.endsWith(role.name())) {
                    return about.substring(0, about.length() - role.name().length())
                            + texts.get("desk.role." + RoleName.of(role));
                }
            }
        }
        return about;
    }
}
