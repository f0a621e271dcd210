package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The text of a programme, two pages at a time, and making quotes of it. */
@Route(DeskLinks.DRAFT + "/:draft/programmas/:programme")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/programmes/:programme")
public class ProgrammePage extends DraftTask {
    /** The parameter with where on the page something was found. */
    static final String FROM = "vanaf";

    private final transient SourceTexts sources;
    private String name = "";
    private int number = 1;
    private int from = -1;

    public ProgrammePage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, SourceTexts sources) {
        super(messages, door, entrance, drafts);
        this.sources = sources;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name = event.getRouteParameters().get("programme").orElse("");
        var parameters = event.getLocation().getQueryParameters();
        number = parameters
                .getSingleParameter(DeskLinks.PAGE)
                .map(it -> read(it, 1))
                .orElse(1);
        from = parameters.getSingleParameter(FROM).map(it -> read(it, -1)).orElse(-1);
        super.beforeEnter(event);
    }

    private static int read(String text, int other) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : other;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.programme.title");
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.programme(draft, name, number);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        DeskLinks links = new DeskLinks(texts.language());
        Div page = Parts.styled(
                "programme-page",
                new Div(Parts.link(
                        links.part(draft.id(), DraftPart.PROGRAMMES), texts.get("desk.programme.back"), "back")));
        List<SavedEntry> entries = drafts().entries(draft.id());
        EntryNames names = new EntryNames(texts, entries);
        Optional<Content> programme = entries.stream()
                .filter(it -> it.key().kind() == EntryKind.PROGRAMME
                        && it.key().name().equals(name))
                .map(SavedEntry::content)
                .findFirst();
        Optional<Sha256> file = programme.flatMap(QuotesInSource::file).filter(it -> sources.pages(it) > 0);
        if (programme.isEmpty() || file.isEmpty()) {
            page.add(Parts.paragraph("notice", texts.get("desk.programme.nothing")));
            return page;
        }
        String party = programme.get().text("party").orElse("");
        page.add(
                Parts.lead(texts.get(
                        "desk.entry.of",
                        party.isEmpty() ? "?" : names.named(Named.PARTY, party),
                        programme.get().text("title").orElse(name))),
                new SearchPanel(texts, draft.id(), names, sources, List.of(name)),
                new Reader(
                        texts,
                        sources,
                        new QuoteMaking(drafts(), draft.id(), name, party, file.get(), sources),
                        file.get(),
                        this::as,
                        number,
                        from));
        return page;
    }
}
