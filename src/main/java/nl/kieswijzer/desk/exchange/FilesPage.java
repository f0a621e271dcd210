package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** A draft as files: out, and in again. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.FILES)
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.FILES_EN)
public class FilesPage extends DraftTask {
    private final transient Door door;
    private final transient DraftFiles files;

    public FilesPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, DraftFiles files) {
        super(messages, door, entrance, drafts);
        this.door = door;
        this.files = files;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.files.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.files(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        return new Div(
                back(texts, draft),
                Parts.lead(texts.get("desk.files.lead")),
                new Downloads(texts, door, files, draft),
                new GuideDownloads(texts, door, files, draft),
                new Incoming(texts, door, files, draft, this::as));
    }
}
