package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.help.Asks;
import nl.kieswijzer.desk.draft.help.StatementHelp;
import nl.kieswijzer.desk.draft.help.StatementsTogether;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Later;
import nl.kieswijzer.election.draft.DraftCheck;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPages;
import nl.kieswijzer.site.Texts;

/** Left what there is in a part, right the form of what is chosen. Positions have a table above the form. */
final class PartEditor extends Div implements Chooser.Chosen {
    private static final int PAUSE_MS = 700;

    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient Warnings warnings;
    private final transient DraftId draft;
    private final transient DraftPart part;
    private final transient AsWhoIsThere as;
    private final transient ReadingPages pages;
    private final transient Later later = new Later(getElement());
    private final Div left = Parts.styled("entries", new Div());
    private final Div right = Parts.styled("chosen", new Div());
    private final transient Chooser chooser;
    private transient EntryNames names;
    private transient List<Finding> findings = List.of();
    private transient List<Warning> warned = List.of();
    private transient Optional<EntryPanel> panel = Optional.empty();
    private transient Optional<Asks> asks = Optional.empty();

    PartEditor(
            Texts texts,
            Drafts drafts,
            Warnings warnings,
            DraftId draft,
            DraftPart part,
            AsWhoIsThere as,
            ReadingPages pages,
            Optional<EntryKey> first,
            String field) {
        this.texts = texts;
        this.drafts = drafts;
        this.warnings = warnings;
        this.draft = draft;
        this.part = part;
        this.as = as;
        this.pages = pages;
        this.names = new EntryNames(texts, List.of());
        addClassNames("part-editor", part.kind().word());
        boolean isTable = part.kind() == EntryKind.POSITION;
        Component list = isTable ? new Matrix(texts, this) : new EntryList(texts, part, this);
        this.chooser = (Chooser) list;
        left.add(list);
        if (part == DraftPart.STATEMENTS) {
            left.addComponentAsFirst(Parts.link(
                    new DeskLinks(texts.language()).part(draft, part), texts.get("desk.help.together"), "to-all"));
        }
        add(left, right);
        look();
        Optional<EntryKey> open = first.or(() -> Optional.of(EntryKey.EDITION)
                .filter(it -> part == DraftPart.EDITION)
                .filter(it -> names.content(it).isPresent()));
        open.ifPresentOrElse(it -> open(it, field), this::showTogether);
    }

    /** Shows what there is now, with what is to be done. */
    private void refresh() {
        look();
        panel.ifPresentOrElse(
                it -> {
                    it.toDo(findings);
                    it.warn(warned);
                    asks.ifPresent(it::show);
                },
                this::showTogether);
    }

    /** Looks at what there is now, and shows it in the list. */
    private void look() {
        Optional<DraftCheck> now = drafts.check(draft);
        names = new EntryNames(texts, now.map(DraftCheck::entries).orElse(List.of()));
        findings = now.map(DraftCheck::findings).orElse(List.of());
        warned = warnings.of(texts, now.map(DraftCheck::entries).orElse(List.of()));
        asks = now.filter(_ -> part == DraftPart.STATEMENTS).map(it -> new Asks(it.edition()));
        asks.map(this::useless).ifPresent(chooser::note);
        chooser.warn(warned);
        chooser.show(names, findings);
    }

    private void showTogether() {
        asks.ifPresent(it -> {
            DeskLinks links = new DeskLinks(texts.language());
            right.removeAll();
            right.add(new StatementsTogether(
                    texts, it, id -> links.entry(draft, new EntryKey(EntryKind.STATEMENT, id.value()), "")));
        });
    }

    private Map<EntryKey, String> useless(Asks now) {
        return names.all(EntryKind.STATEMENT).stream()
                .filter(it -> now.isUseless(new StatementId(it)))
                .collect(Collectors.toMap(
                        it -> new EntryKey(EntryKind.STATEMENT, it), _ -> texts.get("desk.help.dividesNot")));
    }

    /** What was saved is checked when somebody pauses, and saving does not wait for it: it takes longer the larger the edition is. */
    private void refreshLater() {
        later.after(PAUSE_MS, this::refresh);
    }

    private Optional<StatementHelp> help(EntryKey key) {
        return asks.map(it -> new StatementHelp(texts, pages, key, names.languages(), it));
    }

    private void open(EntryKey key, String field) {
        EntryPanel opened =
                new EntryPanel(texts, drafts, draft, key, names, as, this::refreshLater, this, () -> help(key));
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
        look();
        open(key, "");
        String address = new DeskLinks(texts.language()).entry(draft, key, "");
        // Past Vaadin's router, which would load the page anew; whoever reloads or shares gets the same entry.
        getElement().executeJs("history.replaceState(history.state, '', $0)", address);
    }

    @Override
    public Optional<Saving> add(Entry entry) {
        List<Saving> came = new ArrayList<>();
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
