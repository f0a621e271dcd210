package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.DraftTask;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** The programmes of a draft: searching all of them, which there are of each party, and adding one or changing what it is called. */
@Route(DeskLinks.DRAFT + "/:draft/programmas")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft/programmes")
public class ProgrammesPage extends DraftTask {
    private final transient Door door;
    private final transient SourceTexts sources;
    private String name = "";
    private String field = "";

    public ProgrammesPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, SourceTexts sources) {
        super(messages, door, entrance, drafts);
        this.door = door;
        this.sources = sources;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        name = parameters.getSingleParameter(DeskLinks.ENTRY).orElse("");
        field = parameters.getSingleParameter(DeskLinks.FIELD).orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected String title(Texts texts) {
        return texts.get(DraftPart.PROGRAMMES.key());
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.part(draft, DraftPart.PROGRAMMES);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
        Div page = Parts.styled("programmes", new Div());
        fill(page, texts, draft, "");
        return page;
    }

    private void fill(Div page, Texts texts, Draft draft, String said) {
        Optional<DraftCheck> now = drafts().check(draft.id());
        List<SavedEntry> entries = now.map(DraftCheck::entries).orElse(List.of());
        EntryNames names = new EntryNames(texts, entries);
        page.removeAll();
        page.add(back(texts, draft));
        List<String> all = names.all(EntryKind.PROGRAMME);
        if (!all.isEmpty()) {
            page.add(new SearchPanel(texts, draft.id(), names, sources, all));
        }
        page.add(Parts.styled(
                "programme-columns",
                new Div(
                        new ProgrammeList(texts, draft.id(), names),
                        Parts.styled("programme-form", form(page, texts, draft, names, now, said)))));
    }

    private Div form(Div page, Texts texts, Draft draft, EntryNames names, Optional<DraftCheck> now, String said) {
        Optional<SavedEntry> chosen = now.map(DraftCheck::entries).orElse(List.of()).stream()
                .filter(it -> it.key().kind() == EntryKind.PROGRAMME
                        && it.key().name().equals(name))
                .findFirst();
        if (chosen.isEmpty()) {
            AddProgramme add = new AddProgramme(texts, drafts(), draft.id(), names, sources, door, this::as, it -> {
                name = it.key().name();
                fill(
                        page,
                        texts,
                        draft,
                        texts.get(
                                "desk.programme.added",
                                it.content().text("title").orElse(name)));
            });
            return new Div(new H2(texts.get("desk.programme.add")), add);
        }
        ProgrammeDetails details =
                new ProgrammeDetails(texts, drafts(), draft.id(), names, sources, door, this::as, chosen.get(), () -> {
                    name = "";
                    fill(page, texts, draft, "");
                });
        EntryKey key = chosen.get().key();
        details.toDo(now.map(DraftCheck::findings).orElse(List.of()).stream()
                .filter(it -> it.key().equals(key))
                .toList());
        details.focus(field);
        Div form = new Div(new H2(names.of(key)));
        if (!said.isEmpty()) {
            form.add(Parts.paragraph("notice", said));
        }
        form.add(details);
        return form;
    }
}
