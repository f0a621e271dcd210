package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.draft.form.DateInput;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.DraftId;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.reading.Reading;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Adding a programme: whose it is, what it is called, where the party has it, and its text. */
final class AddProgramme extends Div {
    private final transient Texts texts;
    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final transient EntryNames names;
    private final transient SourceTexts sources;
    private final transient AsWhoIsThere as;
    private final transient Consumer<SavedEntry> added;
    private final Select<String> party = new Select<>();
    private final TextField title = new TextField();
    private final TextField url = new TextField();
    private final DateInput date;
    private final Said said = new Said();
    private transient Optional<Reading.Done> read = Optional.empty();

    AddProgramme(
            Texts texts,
            Drafts drafts,
            DraftId draft,
            EntryNames names,
            SourceTexts sources,
            Door door,
            AsWhoIsThere as,
            Consumer<SavedEntry> added) {
        this.texts = texts;
        this.drafts = drafts;
        this.draft = draft;
        this.names = names;
        this.sources = sources;
        this.as = as;
        this.added = added;
        addClassName("add-programme");
        party.setLabel(texts.get("desk.field.party"));
        party.setItems(names.all(Named.PARTY));
        party.setItemLabelGenerator(it -> names.named(Named.PARTY, it));
        party.setErrorMessage(texts.get("desk.programme.whose"));
        party.setManualValidation(true);
        title.setLabel(texts.get("desk.field.title"));
        title.setErrorMessage(texts.get("desk.programme.called"));
        title.setManualValidation(true);
        url.setLabel(texts.get("desk.field.url"));
        url.setHelperText(texts.get("desk.programme.urlRule"));
        date = new DateInput(texts, texts.get("desk.field.date"));
        Button add = new Button(texts.get("desk.add.add"), _ -> as.does(this::add));
        add.addClassName("primary");
        add(
                Parts.styled("programme-fields", new Div(party, title, url, date)),
                new FileGiver(texts, door, as, it -> read = Optional.of(it)),
                add,
                said);
    }

    private void add(Account who) {
        said.setVisible(false);
        String whose = Optional.ofNullable(party.getValue()).orElse("");
        party.setInvalid(whose.isEmpty());
        title.setInvalid(title.getValue().isBlank());
        if (party.isInvalid() || title.isInvalid() || date.isWrong()) {
            return;
        }
        String name = Names.free(whose + "-" + title.getValue(), names.all(EntryKind.PROGRAMME));
        Content content = Content.of(
                "party", whose,
                "title", title.getValue().strip(),
                "url", url.getValue().strip(),
                "date", date.getValue());
        Content whole = read.map(it -> withText(content, it, sources)).orElse(content);
        switch (drafts.add(draft, new Entry(new EntryKey(EntryKind.PROGRAMME, name), whole), who.name())) {
            case Saving.Saved(SavedEntry saved) -> added.accept(saved);
            case Saving.Taken _ -> said.say(texts.get("desk.form.taken"));
            case Saving.Closed _ -> said.say(texts.get("desk.form.closed"));
            case Saving.Gone _, Saving.Conflict _ -> said.say(texts.get("desk.form.gone"));
        }
    }

    /** A programme with the file that was read, which is kept from now on. */
    static Content withText(Content programme, Reading.Done read, SourceTexts sources) {
        return programme
                .with("file", sources.keep(read).value())
                .with("pages", Integer.toString(read.text().pages().size()));
    }
}
