package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The rounds of a draft, and starting one. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.ROUNDS)
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.ROUNDS_EN)
public class RoundsPage extends DraftTask {
    private final transient Rounds rounds;

    public RoundsPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, Rounds rounds) {
        super(messages, door, entrance, drafts);
        this.rounds = rounds;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.rounds.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.rounds(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        DeskLinks links = new DeskLinks(texts.language());
        Div page = Parts.styled("rounds", new Div(back(texts, draft), Parts.lead(texts.get("desk.rounds.lead"))));
        List<Round> all = rounds.of(draft);
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            all.forEach(it -> list.add(line(texts, links, draft, it)));
            page.add(new H2(texts.get("desk.rounds.all")), list);
        }
        page.add(new StartRound(texts, rounds, draft, drafts().entries(draft.id()), this::as));
        return page;
    }

    private ListItem line(Texts texts, DeskLinks links, Draft draft, Round round) {
        return new ListItem(
                Parts.link(
                        links.round(draft.id(), round.id().value()), texts.get("desk.rounds.number", round.number())),
                Parts.span("note", texts.get("desk.rounds.by", round.startedBy(), texts.date(round.startedAt()))),
                Parts.span(
                        "count",
                        texts.get(
                                "desk.rounds.done",
                                rounds.done(round),
                                round.size() * round.seats().size())),
                Parts.span("state", RoundPage.state(texts, round.state())));
    }
}
