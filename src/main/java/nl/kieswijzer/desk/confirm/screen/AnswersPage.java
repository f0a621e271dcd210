package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.confirm.answer.Answers;
import nl.kieswijzer.desk.confirm.decide.Decisions;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What one party answered, beside what the draft says: to be taken over or not. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.CONFIRM + "/:party")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.CONFIRM_EN + "/:party")
public class AnswersPage extends DraftTask {
    private static final String PARTY = "party";

    private final transient Answers answers;
    private final transient Decisions decisions;
    private transient Optional<PartyId> party = Optional.empty();

    public AnswersPage(
            MessageSource messages, Door door, Entrance entrance, Drafts drafts, Answers answers, Decisions decisions) {
        super(messages, door, entrance, drafts);
        this.answers = answers;
        this.decisions = decisions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        party = event.getRouteParameters().get(PARTY).filter(Slug::fits).map(PartyId::new);
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.confirm.answers");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return party.map(it -> desk.confirm(draft, it)).orElseGet(() -> desk.confirm(draft));
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        Div page = new Div(Parts.link(
                new DeskLinks(texts.language()).confirm(draft.id()), texts.get("desk.confirm.toAll"), "back"));
        page.add(party.filter(it -> answers.of(draft.id(), it).isPresent())
                .<Component>map(it -> new AnswersPanel(texts, answers, decisions, draft, it, this::as))
                .orElseGet(() -> Parts.lead(texts.get("desk.confirm.noSuchParty"))));
        return page;
    }
}
