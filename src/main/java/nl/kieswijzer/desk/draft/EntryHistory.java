package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Who changed what in an entry, the latest first. Read when somebody opens it. */
final class EntryHistory extends Details {
    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final transient EntryKey key;
    private final Div inside = new Div();

    EntryHistory(Texts texts, Drafts drafts, DraftId draft, EntryKey key) {
        this.texts = texts;
        this.drafts = drafts;
        this.draft = draft;
        this.key = key;
        addClassName("entry-history");
        setSummaryText(texts.get("desk.history.title"));
        add(inside);
        addOpenedChangeListener(_ -> refresh());
    }

    void refresh() {
        if (!isOpened()) {
            return;
        }
        inside.removeAll();
        UnorderedList list = new UnorderedList();
        drafts.history(draft, key).forEach(it -> list.add(line(it)));
        inside.add(list.getComponentCount() == 0 ? Parts.paragraph("note", texts.get("desk.changes.none")) : list);
    }

    private ListItem line(EntryChange change) {
        ListItem line =
                new ListItem(Parts.span("note", texts.get("desk.changes.by", change.by(), texts.moment(change.at()))));
        FieldChanges.of(change)
                .forEach(it -> line.add(Parts.paragraph(
                        "change",
                        texts.get(
                                "desk.history.change",
                                FieldNames.of(texts, it.path()),
                                shown(it.before()),
                                shown(it.after())))));
        return line;
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("desk.history.nothing") : value;
    }
}
