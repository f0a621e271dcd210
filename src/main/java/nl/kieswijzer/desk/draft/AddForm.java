package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Texts;

/** Adding an entry: by a few words that its id is made of, or by the party that an answer or an assessment is of and what it is on. */
final class AddForm extends Div {
    private final transient Texts texts;
    private final transient DraftPart part;
    private final transient Chooser.Chosen chosen;
    private final transient Supplier<Optional<EntryNames>> names;
    private final TextField called = new TextField();
    private final Said said = new Said();

    AddForm(Texts texts, DraftPart part, Chooser.Chosen chosen, Supplier<Optional<EntryNames>> names) {
        this.texts = texts;
        this.part = part;
        this.chosen = chosen;
        this.names = names;
        addClassName("add-entry");
        if (part.kind().group().isPresent()) {
            Button open = new Button(texts.get("desk.add.add"));
            open.addClickListener(_ -> {
                open.setVisible(false);
                addComponentAsFirst(pair());
            });
            add(open, said);
        } else {
            called.setLabel(texts.get("desk.add.called"));
            called.setHelperText(texts.get("desk.add.rule"));
            called.setErrorMessage(texts.get("desk.add.rule"));
            called.setManualValidation(true);
            add(called, new Button(texts.get("desk.add.add"), _ -> addCalled()), said);
        }
    }

    private void addCalled() {
        Optional<EntryKey> key = EntryKey.read(part.kind(), Slug.of(called.getValue()));
        called.setInvalid(key.isEmpty());
        key.ifPresent(it -> add(new Entry(it, Content.EMPTY)));
    }

    private Div pair() {
        EntryNames now = names.get().orElseThrow();
        Select<String> on = part.kind() == EntryKind.ANSWER
                ? select(
                        "desk.field.statement",
                        now.all(EntryKind.STATEMENT),
                        it -> now.of(new EntryKey(EntryKind.STATEMENT, it)))
                : select("desk.field.topic", now.topics(), it -> now.named(Named.TOPIC, it));
        Select<String> party = select("desk.field.party", now.all(Named.PARTY), it -> now.named(Named.PARTY, it));
        Button make = new Button(
                texts.get("desk.add.add"),
                _ -> EntryKey.read(part.kind(), on.getValue() + "/" + party.getValue())
                        .ifPresent(it -> add(new Entry(it, Content.EMPTY))));
        return new Div(on, party, make);
    }

    private Select<String> select(String key, List<String> items, UnaryOperator<String> name) {
        Select<String> select = new Select<>();
        select.setLabel(texts.get(key));
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        return select;
    }

    private void add(Entry entry) {
        said.setVisible(false);
        chosen.add(entry).ifPresent(it -> {
            switch (it) {
                case Saving.Saved _ -> called.clear();
                case Saving.Taken _ -> said.say(texts.get("desk.form.taken"));
                case Saving.Closed _ -> said.say(texts.get("desk.form.closed"));
                case Saving.Gone _, Saving.Conflict _ -> said.say(texts.get("desk.form.gone"));
            }
        });
    }
}
