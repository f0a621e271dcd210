package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** A page of one draft, which its address names. */
public abstract class DraftScreen extends DeskPage {
    static final String DRAFT = "draft";

    private final transient Drafts drafts;
    private transient Optional<DraftId> id = Optional.empty();

    protected DraftScreen(MessageSource messages, Door door, Entrance entrance, Drafts drafts) {
        super(messages, door, entrance, Role.EDITOR);
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(DRAFT).flatMap(DraftScreen::read);
        super.beforeEnter(event);
    }

    private static Optional<DraftId> read(String number) {
        try {
            return Optional.of(new DraftId(Long.parseLong(number)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    protected final Drafts drafts() {
        return drafts;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.draft.title");
    }

    @Override
    protected String heading(Texts texts) {
        return id.flatMap(drafts::find).map(Draft::title).orElseGet(() -> title(texts));
    }

    @Override
    protected final String addressIn(Links links) {
        DeskLinks desk = new DeskLinks(links.language());
        return id.map(it -> address(desk, it)).orElseGet(desk::home);
    }

    @Override
    protected final Component inside(Texts texts, Account who) {
        return id.flatMap(drafts::find)
                .map(it -> inside(texts, who, it))
                .orElseGet(() -> new Div(
                        Parts.lead(texts.get("desk.draft.gone")),
                        Parts.link(new DeskLinks(texts.language()).home(), texts.get("desk.draft.toAll"))));
    }

    /** The address of this page of the draft. */
    protected abstract String address(DeskLinks desk, DraftId draft);

    /** The page itself, of a draft that is there. */
    protected abstract Component inside(Texts texts, Account who, Draft draft);
}
