package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.RoundId;
import nl.kieswijzer.desk.coding.round.RoundState;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.coding.settle.Settling;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** One round, for who leads it: figures while it is open, and settling once it is closed. */
@Route(DeskLinks.DRAFT + "/:draft/" + DeskLinks.ROUNDS + "/:round")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/" + DeskLinks.ROUNDS_EN + "/:round")
public class RoundPage extends DraftTask {
    private final transient MessageSource messages;
    private final transient Rounds rounds;
    private final transient Settling settling;
    private transient Optional<RoundId> id = Optional.empty();

    public RoundPage(
            MessageSource messages, Door door, Entrance entrance, Drafts drafts, Rounds rounds, Settling settling) {
        super(messages, door, entrance, drafts);
        this.messages = messages;
        this.rounds = rounds;
        this.settling = settling;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("round").flatMap(RoundId::read);
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.round.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return id.map(it -> desk.round(draft, it.value())).orElseGet(() -> desk.rounds(draft));
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        Div page = Parts.styled("round", new Div());
        fill(page, texts, draft);
        return page;
    }

    private void fill(Div page, Texts texts, Draft draft) {
        page.removeAll();
        page.add(Parts.link(
                new DeskLinks(texts.language()).rounds(draft.id()),
                texts.get("desk.round.back", draft.title()),
                "back"));
        id.flatMap(rounds::find)
                .filter(it -> it.draft().equals(draft.id()))
                .ifPresentOrElse(
                        it -> show(page, texts, draft, it),
                        () -> page.add(Parts.paragraph("notice", texts.get("desk.round.gone"))));
    }

    private void show(Div page, Texts texts, Draft draft, Round round) {
        EntryNames names = new EntryNames(texts, drafts().entries(draft.id()));
        Runnable changed = () -> fill(page, texts, draft);
        page.add(
                Parts.lead(texts.get(
                        "desk.round.lead",
                        round.number(),
                        round.material().statements().size(),
                        round.size(),
                        state(texts, round.state()))),
                new FiguresPanel(texts, rounds, round));
        if (round.state() == RoundState.OPEN) {
            page.add(new OpenRound(texts, rounds, draft, round, this::as, changed));
        } else {
            page.add(new SettlePanel(texts, messages, settling, draft, round, names, this::as, changed));
        }
        if (round.state() != RoundState.SETTLED) {
            page.add(new DiscardRound(texts, rounds, draft, round, this::as));
        }
    }

    static String state(Texts texts, RoundState state) {
        return texts.get("desk.round.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
