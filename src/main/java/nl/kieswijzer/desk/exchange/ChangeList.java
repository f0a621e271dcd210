package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.desk.draft.FieldChanges;
import nl.kieswijzer.desk.draft.FieldNames;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryEdit;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.exchange.Changes;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What would change, by kind: what is new, what is gone, and of the rest what stands there now and then. */
final class ChangeList extends Div {
    private static final int MOST = 100;
    private static final int BRIEF = 160;
    private static final Set<String> WORDED = Set.of("stance", "source", "level");
    private static final Set<String> WORDS = Set.of(
            "agree",
            "neither",
            "disagree",
            "coded",
            "confirmed",
            "strengthens",
            "contributes",
            "general",
            "unclear",
            "weakens");

    private final transient Texts texts;
    private final transient EntryNames names;

    ChangeList(Texts texts, List<SavedEntry> saved, Changes changes) {
        this.texts = texts;
        List<SavedEntry> known = new ArrayList<>(saved);
        // What is new is called by what it will be.
        changes.edits().stream()
                .filter(it -> it.before().isEmpty())
                .flatMap(it -> it.after().stream()
                        .map(after -> new SavedEntry(
                                saved.isEmpty()
                                        ? new DraftId(0)
                                        : saved.getFirst().draft(),
                                new Entry(it.key(), after),
                                0)))
                .forEach(known::add);
        names = new EntryNames(texts, known);
        addClassName("file-changes");
        add(new H3(sum(changes)));
        for (EntryKind kind : EntryKind.values()) {
            List<EntryEdit> edits = changes.edits().stream()
                    .filter(it -> it.key().kind() == kind)
                    .toList();
            if (!edits.isEmpty()) {
                add(kind(kind, edits));
            }
        }
        changes.orders()
                .keySet()
                .forEach(it -> add(
                        Parts.paragraph("note", texts.get("desk.files.order", texts.get("desk.part." + it.word())))));
    }

    private String sum(Changes changes) {
        long added =
                changes.edits().stream().filter(it -> it.before().isEmpty()).count();
        long removed =
                changes.edits().stream().filter(it -> it.after().isEmpty()).count();
        return texts.get(
                "desk.files.sum", changes.edits().size() - added - removed, added, removed, changes.unchanged());
    }

    private Div kind(EntryKind kind, List<EntryEdit> edits) {
        UnorderedList list = new UnorderedList();
        edits.stream().limit(MOST).forEach(it -> list.add(line(it)));
        Div part = new Div(
                new H4(texts.get("desk.files.kind", texts.get("desk.part." + kind.word()), edits.size())), list);
        if (edits.size() > MOST) {
            part.add(Parts.paragraph("note", texts.get("desk.files.more", edits.size() - MOST)));
        }
        return part;
    }

    private ListItem line(EntryEdit edit) {
        ListItem line = new ListItem(Parts.span("what", names.of(edit.key())));
        if (edit.before().isEmpty()) {
            line.add(Parts.span("mark new", texts.get("desk.files.new")));
        } else if (edit.after().isEmpty()) {
            line.add(Parts.span("mark gone", texts.get("desk.files.gone")));
        } else {
            FieldChanges.of(new EntryChange(0, edit.key(), Instant.EPOCH, "", edit.before(), edit.after()))
                    .forEach(it -> line.add(Parts.paragraph(
                            "change",
                            texts.get(
                                    "desk.history.change",
                                    FieldNames.of(texts, it.path()),
                                    shown(it.path(), it.before()),
                                    shown(it.path(), it.after())))));
        }
        return line;
    }

    private String shown(String path, String value) {
        if (value.isEmpty()) {
            return texts.get("desk.history.nothing");
        }
        if (WORDED.contains(path) && WORDS.contains(value)) {
            return texts.get("desk.word." + value);
        }
        return value.length() <= BRIEF ? value : value.substring(0, BRIEF - 1).strip() + "…";
    }
}
