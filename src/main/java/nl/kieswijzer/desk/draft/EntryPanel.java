package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.EntryForm;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.help.Asks;
import nl.kieswijzer.desk.draft.help.StatementHelp;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One entry: its form, what was changed in it, and taking back and removing. Where there is none yet, a way to add it. */
final class EntryPanel extends Div {
    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final transient EntryKey key;
    private final transient EntryNames names;
    private final transient AsWhoIsThere as;
    private final transient Runnable changed;
    private final transient Chooser.Chosen chosen;
    private final transient Supplier<Optional<StatementHelp>> helps;
    private transient Optional<StatementHelp> help = Optional.empty();
    private transient Optional<EntryForm> form = Optional.empty();
    private transient Optional<EntryHistory> history = Optional.empty();
    private transient List<Finding> findings = List.of();
    private final Div warned = new Div();

    EntryPanel(
            Texts texts,
            Drafts drafts,
            DraftId draft,
            EntryKey key,
            EntryNames names,
            AsWhoIsThere as,
            Runnable changed,
            Chooser.Chosen chosen,
            Supplier<Optional<StatementHelp>> helps) {
        this.texts = texts;
        this.drafts = drafts;
        this.draft = draft;
        this.key = key;
        this.names = names;
        this.as = as;
        this.changed = changed;
        this.chosen = chosen;
        this.helps = helps;
        fill();
    }

    private void fill() {
        removeAll();
        add(new H2(names.of(key)));
        drafts.entry(draft, key).ifPresentOrElse(this::fill, this::offer);
    }

    private void fill(SavedEntry entry) {
        EntryForm made = new EntryForm(texts, drafts, as, names, entry, _ -> {
            history.ifPresent(EntryHistory::refresh);
            changed.run();
        });
        EntryHistory past = new EntryHistory(texts, drafts, draft, key);
        form = Optional.of(made);
        history = Optional.of(past);
        Div deeds =
                Parts.styled("desk-deeds", new Div(new LastChanges.UndoButton(texts, drafts, draft, as, this::undone)));
        if (key.kind() != EntryKind.EDITION) {
            deeds.add(new Button(texts.get("desk.form.remove"), _ -> ask()));
        }
        help = helps.get();
        help.ifPresentOrElse(
                it -> {
                    it.join(made);
                    add(
                            warned,
                            Parts.styled(
                                    "writing",
                                    new Div(Parts.styled("written", new Div(made, deeds, past)), it.card())));
                },
                () -> add(warned, made, deeds, past));
        if (key.kind() == EntryKind.ROUND) {
            add(new RoundReadings(texts, names, entry.content()));
        }
    }

    /** Goes on with what the draft has become. */
    void show(Asks asks) {
        help.ifPresent(it -> it.show(asks));
    }

    private void offer() {
        Content first = key.kind() == EntryKind.POSITION ? Content.of("source", "coded") : Content.EMPTY;
        Button add = new Button(texts.get("desk.add.add"), _ -> chosen.add(new Entry(key, first)));
        add(
                Parts.paragraph(
                        "note", texts.get(key.kind() == EntryKind.POSITION ? "desk.matrix.silent" : "desk.entry.none")),
                add);
        add.setAutofocus(true);
    }

    /** What was taken back may be of another entry. */
    private void undone(EntryChange change) {
        changed.run();
        if (!change.key().equals(key)) {
            chosen.choose(change.key());
        } else if (drafts.entry(draft, key).isEmpty()) {
            chosen.gone();
        } else {
            fill();
            toDo(findings);
        }
    }

    private void ask() {
        Sure.ask(
                texts,
                texts.get("desk.form.removeSure", names.of(key)),
                texts.get("desk.form.removeBack"),
                texts.get("desk.form.remove"),
                () -> as.does(who -> form.ifPresent(it -> remove(drafts.remove(it.entry(), who.name())))));
    }

    private void remove(Saving saving) {
        if (saving instanceof Saving.Conflict) {
            add(Parts.paragraph("notice", texts.get("desk.form.changedMeanwhile")));
        } else {
            chosen.gone();
        }
    }

    void toDo(List<Finding> all) {
        findings = all.stream().filter(it -> it.key().equals(key)).toList();
        form.ifPresent(it -> it.toDo(findings));
    }

    /** Says what deserves a look here, above the form. */
    void warn(List<Warning> all) {
        warned.removeAll();
        all.stream()
                .filter(it -> it.key().equals(key))
                .forEach(it -> warned.add(Parts.paragraph("notice", it.words())));
    }

    void focus(String field) {
        form.ifPresent(it -> it.focus(field));
    }
}
