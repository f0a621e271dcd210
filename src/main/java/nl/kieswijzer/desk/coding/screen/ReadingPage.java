package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.coding.round.Coding;
import nl.kieswijzer.desk.coding.round.RoundId;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/**
 * Where somebody reads blind. It is no page of the draft, so that none of what leads through a draft is on it: all that it shows of
 * one comes from {@link Coding}.
 */
@Route(DeskLinks.READING + "/:round")
@RouteAlias(DeskLinks.READING_EN + "/:round")
public class ReadingPage extends DeskPage {
    private final transient Coding coding;
    private transient Optional<RoundId> round = Optional.empty();

    public ReadingPage(MessageSource messages, Door door, Entrance entrance, Coding coding) {
        super(messages, door, entrance, Role.EDITOR);
        this.coding = coding;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = event.getRouteParameters().get("round").flatMap(RoundId::read);
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.reading.title");
    }

    @Override
    protected String addressIn(Links links) {
        DeskLinks desk = new DeskLinks(links.language());
        return round.map(it -> desk.reading(it.value())).orElseGet(desk::reading);
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        Div page =
                new Div(Parts.link(new DeskLinks(texts.language()).reading(), texts.get("desk.reading.back"), "back"));
        round.filter(it -> coding.task(who, it).isPresent())
                .ifPresentOrElse(
                        it -> page.add(new ReadingDesk(texts, coding, it, this::as)),
                        () -> page.add(Parts.paragraph("notice", texts.get("desk.in.notYours"))));
        return page;
    }
}
