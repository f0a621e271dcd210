package nl.kieswijzer.desk.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.link.Links;
import nl.kieswijzer.desk.page.FramedPage;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** Where a link leads that opens the desk once. Looking at it uses nothing up: programs that read mail do. */
@Route(DeskLinks.LINK + "/:secret")
@RouteAlias(DeskLinks.LINK_EN + "/:secret")
public class LinkPage extends FramedPage {
    private final transient Links links;
    private final transient Joining joining;
    private transient Optional<Secret> secret = Optional.empty();

    LinkPage(MessageSource messages, Links links, Joining joining) {
        super(messages);
        this.links = links;
        this.joining = joining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").flatMap(Secret::read);
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.link.title");
    }

    @Override
    protected String addressIn(nl.kieswijzer.site.Links links) {
        DeskLinks desk = new DeskLinks(links.language());
        return secret.map(it -> desk.link(it.value())).orElseGet(desk::home);
    }

    @Override
    protected Component content(Texts texts) {
        Div page = Parts.styled("desk", new Div(new H1(title(texts))));
        page.add(secret.flatMap(it ->
                        links.find(it).<Component>map(link -> new JoinForm(texts, joining, it, links.accountOf(link))))
                .orElseGet(() -> new Div(
                        Parts.lead(texts.get("desk.link.over")),
                        Parts.link(
                                new DeskLinks(texts.language()).home(),
                                texts.get("desk.link.toDesk"),
                                "button",
                                "primary"))));
        return page;
    }
}
