package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.form.EntryForm;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.desk.page.Sure;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.programme.reading.Reading;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One programme: what it is called and where it is from, and its text, in the place of which another can come. */
final class ProgrammeDetails extends Div {
    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final transient SourceTexts sources;
    private final transient EntryNames names;
    private final transient Runnable gone;
    private final EntryForm form;
    private final Div text = new Div();
    private final Said said = new Said();

    ProgrammeDetails(
            Texts texts,
            Drafts drafts,
            DraftId draft,
            EntryNames names,
            SourceTexts sources,
            Door door,
            AsWhoIsThere as,
            SavedEntry entry,
            Runnable gone) {
        this.texts = texts;
        this.drafts = drafts;
        this.draft = draft;
        this.sources = sources;
        this.names = names;
        this.gone = gone;
        this.form = new EntryForm(texts, drafts, as, names, entry, _ -> {});
        show(entry);
        add(
                text,
                form,
                new H3(texts.get(
                        QuotesInSource.file(entry.content()).isPresent()
                                ? "desk.programme.otherFile"
                                : "desk.programme.file")),
                new FileGiver(texts, door, as, read -> as.does(who -> keep(read, who))),
                said,
                Parts.styled("desk-deeds", new Div(new Button(texts.get("desk.form.remove"), _ -> ask(as)))));
    }

    private void show(SavedEntry entry) {
        text.removeAll();
        Content content = entry.content();
        if (QuotesInSource.file(content).isEmpty()) {
            text.add(Parts.note(texts.get("desk.programme.noTextYet")));
            return;
        }
        text.add(
                Parts.note(texts.get("desk.programme.has", content.text("pages").orElse("?"))),
                Parts.link(
                        new DeskLinks(texts.language())
                                .programme(draft, entry.key().name(), 1),
                        texts.get("desk.programme.open"),
                        "button"));
    }

    private void keep(Reading.Done read, Account who) {
        SavedEntry before = form.entry();
        switch (drafts.save(before, AddProgramme.withText(before.content(), read, sources), who.name())) {
            case Saving.Saved(SavedEntry saved) -> show(saved);
            case Saving.Closed _ -> said.say(texts.get("desk.form.closed"));
            default -> said.say(texts.get("desk.form.changedMeanwhile"));
        }
    }

    private void ask(AsWhoIsThere as) {
        Sure.ask(
                texts,
                texts.get("desk.form.removeSure", names.of(form.entry().key())),
                texts.get("desk.form.removeBack"),
                texts.get("desk.form.remove"),
                () -> as.does(who -> {
                    if (drafts.remove(form.entry(), who.name()) instanceof Saving.Conflict) {
                        said.say(texts.get("desk.form.changedMeanwhile"));
                    } else {
                        gone.run();
                    }
                }));
    }

    void toDo(List<Finding> findings) {
        form.toDo(findings);
    }

    void focus(String field) {
        if (!field.isEmpty()) {
            form.focus(field);
        }
    }
}
