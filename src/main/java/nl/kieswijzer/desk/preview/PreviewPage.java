package nl.kieswijzer.desk.preview;

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
import nl.kieswijzer.site.SiteAddress;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The links to the preview of a draft: making one, looking at it at the size of a phone, and taking links back. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.PREVIEW)
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.PREVIEW_EN)
public class PreviewPage extends DraftTask {
    private final transient PreviewLinks links;
    private final transient SiteAddress site;

    public PreviewPage(
            MessageSource messages, Door door, Entrance entrance, Drafts drafts, PreviewLinks links, SiteAddress site) {
        super(messages, door, entrance, drafts);
        this.links = links;
        this.site = site;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.preview.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.preview(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        Div page = new Div(
                back(texts, draft),
                Parts.lead(texts.get("desk.preview.lead")),
                new PreviewPanel(texts, links, draft, site.base(), this::as));
        page.addClassName("draft-preview");
        return page;
    }
}
