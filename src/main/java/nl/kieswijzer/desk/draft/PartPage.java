package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The entries of one part of a draft, and the form of the one that is chosen. */
@Route(DeskLinks.DRAFT + "/:draft/:part")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/:part")
public class PartPage extends DraftScreen {
    private transient Optional<DraftPart> part = Optional.empty();
    private String name = "";
    private String field = "";

    public PartPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts) {
        super(messages, door, entrance, drafts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getRouteParameters().get("part").flatMap(DraftPart::of);
        var parameters = event.getLocation().getQueryParameters();
        name = parameters.getSingleParameter(DeskLinks.ENTRY).orElse("");
        field = parameters.getSingleParameter(DeskLinks.FIELD).orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return part.map(it -> texts.get(it.key())).orElseGet(() -> texts.get("desk.draft.title"));
    }

    @Override
    protected String heading(Texts texts) {
        return title(texts);
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return part.map(it -> desk.part(draft, it)).orElseGet(() -> desk.draft(draft));
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        DeskLinks links = new DeskLinks(texts.language());
        Div page = new Div(Parts.link(links.draft(draft.id()), texts.get("desk.draft.back", draft.title()), "back"));
        page.addClassName("draft-part");
        part.ifPresentOrElse(
                it -> page.add(new PartEditor(
                        texts, drafts(), draft.id(), it, this::as, EntryKey.read(it.kind(), name), field)),
                () -> page.add(Parts.paragraph("notice", texts.get("desk.draft.noPart"))));
        return page;
    }
}
