package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.help.AskingFigures;
import nl.kieswijzer.desk.draft.help.Asks;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** A draft at a glance: how far each part is, what is to be done, what changed last, and for publishers the way out. */
@Route(DeskLinks.DRAFT + "/:draft")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft")
public class DraftPage extends DraftScreen {
    private final transient Releasing releasing;

    public DraftPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, Releasing releasing) {
        super(messages, door, entrance, drafts);
        this.releasing = releasing;
    }

    @Override
    String address(DeskLinks desk, DraftId draft) {
        return desk.draft(draft);
    }

    @Override
    Component inside(Texts texts, Account who, Draft draft) {
        Div page = Parts.styled("draft-glance", new Div());
        fill(page, texts, who, draft);
        return page;
    }

    private void fill(Div page, Texts texts, Account who, Draft draft) {
        Optional<DraftCheck> now = drafts().check(draft.id());
        List<SavedEntry> entries = now.map(DraftCheck::entries).orElse(List.of());
        List<DraftCheck.Finding> findings = now.map(DraftCheck::findings).orElse(List.of());
        EntryNames names = new EntryNames(texts, entries);
        page.removeAll();
        page.add(
                Parts.lead(texts.get(
                        "desk.draft.lead", draft.edition(), draft.startedBy(), texts.date(draft.startedAt()))),
                new PartsList(texts, draft.id(), entries, findings),
                new TodoList(texts, draft.id(), names, findings));
        now.ifPresent(it -> page.add(new AskingFigures(
                texts,
                new Asks(it.edition()),
                new DeskLinks(texts.language()).part(draft.id(), DraftPart.STATEMENTS))));
        page.add(new LastChanges(texts, drafts(), draft.id(), names, this::as, () -> fill(page, texts, who, draft)));
        if (who.role().managesAccounts()) {
            page.add(new PublishForm(texts, releasing, draft, this::as));
        }
    }
}
