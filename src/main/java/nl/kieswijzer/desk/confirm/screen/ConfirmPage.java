package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.confirm.link.PartyLinks;
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

/** Which parties have a link to confirm their positions, and how far they are. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.CONFIRM)
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.CONFIRM_EN)
public class ConfirmPage extends DraftTask {
    private final transient MessageSource messages;
    private final transient PartyLinks links;
    private final transient Answers answers;
    private final transient Decisions decisions;
    private final transient SiteAddress site;

    public ConfirmPage(
            MessageSource messages,
            Door door,
            Entrance entrance,
            Drafts drafts,
            PartyLinks links,
            Answers answers,
            Decisions decisions,
            SiteAddress site) {
        super(messages, door, entrance, drafts);
        this.messages = messages;
        this.links = links;
        this.answers = answers;
        this.decisions = decisions;
        this.site = site;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.confirm.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.confirm(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        return new Div(
                back(texts, draft),
                Parts.lead(texts.get("desk.confirm.lead")),
                new PartiesPanel(texts, messages, links, answers, decisions, draft, site.base(), this::as));
    }
}
