package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
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

/** A draft at a glance: how far each part is, what is to be done, what changed last, and the ways on. */
@Route(DeskLinks.DRAFT + "/:draft")
@RouteAlias(DeskLinks.DRAFT_EN + "/:draft")
public class DraftPage extends DraftScreen {
    private final transient Warnings warnings;

    public DraftPage(MessageSource messages, Door door, Entrance entrance, Drafts drafts, Warnings warnings) {
        super(messages, door, entrance, drafts);
        this.warnings = warnings;
    }

    @Override
    protected String address(DeskLinks desk, DraftId draft) {
        return desk.draft(draft);
    }

    @Override
    protected Component inside(Texts texts, Account who, Draft draft) {
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
                ways(texts, draft),
                new PartsList(texts, draft.id(), entries, findings),
                new TodoList(texts, draft.id(), names, findings),
                new WarningList(texts, draft.id(), names, warnings.of(texts, entries)));
        now.ifPresent(it -> page.add(new AskingFigures(
                texts,
                new Asks(it.edition()),
                new DeskLinks(texts.language()).part(draft.id(), DraftPart.STATEMENTS))));
        page.add(new LastChanges(texts, drafts(), draft.id(), names, this::as, () -> fill(page, texts, who, draft)));
    }

    private static Nav ways(Texts texts, Draft draft) {
        DeskLinks links = new DeskLinks(texts.language());
        Nav ways = Parts.styled(
                "draft-ways",
                new Nav(
                        Parts.link(links.preview(draft.id()), texts.get("desk.preview.title")),
                        Parts.link(links.rounds(draft.id()), texts.get("desk.rounds.title")),
                        Parts.link(links.confirm(draft.id()), texts.get("desk.confirm.title")),
                        Parts.link(links.publish(draft.id()), texts.get("desk.publish.go")),
                        Parts.link(links.files(draft.id()), texts.get("desk.files.title"))));
        ways.setAriaLabel(texts.get("desk.draft.ways"));
        return ways;
    }
}
