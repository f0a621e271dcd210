package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What was changed last in a draft, by whom, and taking back one's own last change. */
final class LastChanges extends Div {
    private static final int MOST = 8;

    private final transient Texts texts;

    LastChanges(Texts texts, Drafts drafts, DraftId draft, EntryNames names, AsWhoIsThere as, Runnable changed) {
        this.texts = texts;
        add(new H2(texts.get("desk.changes.title")));
        List<EntryChange> changes = drafts.history(draft, MOST);
        if (changes.isEmpty()) {
            add(Parts.paragraph("note", texts.get("desk.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        changes.forEach(it -> list.add(line(draft, names, it)));
        UndoButton undo = new UndoButton(texts, drafts, draft, as, _ -> changed.run());
        add(list, undo);
    }

    private ListItem line(DraftId draft, EntryNames names, EntryChange change) {
        String key = change.before().isEmpty()
                ? "desk.changes.added"
                : change.after().isEmpty() ? "desk.changes.removed" : "desk.changes.changed";
        return new ListItem(
                Parts.link(new DeskLinks(texts.language()).entry(draft, change.key(), ""), names.of(change.key())),
                Parts.span(
                        "what",
                        texts.get(
                                key,
                                texts.get("desk.part." + change.key().kind().word()))),
                Parts.span("note", texts.get("desk.changes.by", change.by(), texts.moment(change.at()))));
    }

    /** Takes back what somebody changed last, and says what that was. */
    static final class UndoButton extends Div {
        UndoButton(Texts texts, Drafts drafts, DraftId draft, AsWhoIsThere as, Consumer<EntryChange> undone) {
            var said = Parts.span("kept", "");
            said.getElement().setAttribute("role", "status");
            addClassName("desk-deeds");
            add(
                    new Button(
                            texts.get("desk.changes.undo"),
                            _ -> as.does(who -> drafts.undo(draft, who.name())
                                    .ifPresentOrElse(undone, () -> said.setText(texts.get("desk.changes.noUndo"))))),
                    said);
        }
    }
}
