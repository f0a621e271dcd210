package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Left what there is in a part, right the form of what is chosen. Positions have a table above the form. */
final class PartEditor extends Div implements Chooser.Chosen {
    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient Warnings warnings;
    private final transient DraftId draft;
    private final transient DraftPart part;
    private final transient AsWhoIsThere as;
    private final Div left = Parts.styled("entries", new Div());
    private final Div right = Parts.styled("chosen", new Div());
    private final transient Chooser chooser;
    private transient EntryNames names;
    private transient List<Finding> findings = List.of();
    private transient List<Warning> warned = List.of();
    private transient Optional<EntryPanel> panel = Optional.empty();

    PartEditor(
            Texts texts,
            Drafts drafts,
            Warnings warnings,
            DraftId draft,
            DraftPart part,
            AsWhoIsThere as,
            Optional<EntryKey> first,
            String field) {
        this.texts = texts;
        this.drafts = drafts;
        this.warnings = warnings;
        this.draft = draft;
        this.part = part;
        this.as = as;
        this.names = new EntryNames(texts, List.of());
        addClassNames("part-editor", part.kind().word());
        boolean isTable = part.kind() == EntryKind.POSITION;
        Component list = isTable ? new Matrix(texts, this) : new EntryList(texts, part, this);
        this.chooser = (Chooser) list;
        left.add(list);
        add(left, right);
        refresh();
        Optional<EntryKey> open = first.or(() -> drafts.entry(draft, EntryKey.EDITION)
                .filter(_ -> part == DraftPart.EDITION)
                .map(_ -> EntryKey.EDITION));
        open.ifPresent(it -> open(it, field));
    }

    /** Shows what there is now, with what is to be done. */
    private void refresh() {
        Optional<DraftCheck> now = drafts.check(draft);
        names = new EntryNames(texts, now.map(DraftCheck::entries).orElse(List.of()));
        findings = now.map(DraftCheck::findings).orElse(List.of());
        warned = warnings.of(texts, now.map(DraftCheck::entries).orElse(List.of()));
        chooser.warn(warned);
        chooser.show(names, findings);
        panel.ifPresent(it -> it.toDo(findings));
        panel.ifPresent(it -> it.warn(warned));
    }

    private void open(EntryKey key, String field) {
        EntryPanel opened = new EntryPanel(texts, drafts, draft, key, names, as, this::refresh, this);
        panel = Optional.of(opened);
        right.removeAll();
        right.add(opened);
        opened.toDo(findings);
        opened.warn(warned);
        chooser.mark(Optional.of(key));
        if (!field.isEmpty()) {
            opened.focus(field);
        }
    }

    @Override
    public void choose(EntryKey key) {
        refresh();
        open(key, "");
        String address = new DeskLinks(texts.language()).entry(draft, key, "");
        // Past Vaadin's router, which would load the page anew; whoever reloads or shares gets the same entry.
        getElement().executeJs("history.replaceState(history.state, '', $0)", address);
    }

    @Override
    public Optional<Saving> add(Entry entry) {
        List<Saving> came = new java.util.ArrayList<>();
        as.does(who -> came.add(drafts.add(draft, entry, who.name())));
        came.stream().filter(Saving.Saved.class::isInstance).forEach(_ -> choose(entry.key()));
        return came.stream().findFirst();
    }

    @Override
    public void reorder(List<String> names) {
        as.does(_ -> drafts.reorder(draft, part.kind(), names));
        refresh();
    }

    @Override
    public void gone() {
        panel = Optional.empty();
        right.removeAll();
        chooser.mark(Optional.empty());
        refresh();
    }
}
