package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.passage.Place;
import nl.kieswijzer.programme.passage.Selection;
import nl.kieswijzer.programme.passage.Sentence;
import nl.kieswijzer.programme.passage.Sentences;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A quote in the making: its words, which may be made fewer as long as they stand there, its topics, and what rests on it. */
final class QuoteForm extends Div {
    private static final List<String> STANCES = List.of("agree", "neither", "disagree");
    private static final String NONE = "";

    private final transient Texts texts;
    private final transient QuoteMaking making;
    private final transient EntryNames names;
    private final int page;
    private final TextArea words = new TextArea();
    private final Paragraph stands = Parts.paragraph("note", "");
    private final CheckboxGroup<String> topics = new CheckboxGroup<>();
    private final Select<String> statement = new Select<>();
    private final Select<String> stance = new Select<>();
    private final Select<String> sentence = new Select<>();
    private final Said said = new Said();

    QuoteForm(Texts texts, QuoteMaking making, AsWhoIsThere as, Selection selection) {
        this.texts = texts;
        this.making = making;
        this.names = new EntryNames(texts, making.entries());
        this.page = selection.page();
        addClassName("making-quote");
        words.setLabel(texts.get("desk.quote.words"));
        words.setHelperText(texts.get("desk.quote.fewer"));
        words.setValue(selection.quote());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> look());
        stands.getElement().setAttribute("role", "status");
        topics.setLabel(texts.get("desk.field.topics"));
        topics.setItems(names.topics());
        topics.setItemLabelGenerator(it -> names.named(Named.TOPIC, it));
        topics.setErrorMessage(texts.get("desk.quote.topicMissing"));
        topics.setManualValidation(true);
        fillStatements();
        Button save = new Button(texts.get("desk.quote.save"), _ -> as.does(this::save));
        save.addClassName("primary");
        add(new H2(texts.get("desk.quote.title")), words, stands, topics, statement, stance, sentence, save, said);
        look();
        words.focus();
    }

    private void fillStatements() {
        List<String> all = new ArrayList<>(List.of(NONE));
        all.addAll(names.all(EntryKind.STATEMENT));
        statement.setLabel(texts.get("desk.quote.statement"));
        statement.setItems(all);
        statement.setItemLabelGenerator(it ->
                it.isEmpty() ? texts.get("desk.quote.noStatement") : names.of(new EntryKey(EntryKind.STATEMENT, it)));
        statement.setValue(NONE);
        statement.addValueChangeListener(_ -> showPosition());
        stance.setLabel(texts.get("desk.quote.stance"));
        stance.setItems(STANCES);
        stance.setItemLabelGenerator(it -> texts.get("desk.word." + it));
        sentence.setLabel(texts.get("desk.quote.sentence"));
        sentence.setItemLabelGenerator(it -> it.isEmpty() ? texts.get("desk.quote.all") : it);
        showPosition();
    }

    private void showPosition() {
        boolean isForOne = !chosen().isEmpty();
        boolean isThere = isForOne && names.content(position()).isPresent();
        stance.setVisible(isForOne && !isThere);
        sentence.setVisible(isForOne && sentences().size() > 1);
    }

    private String chosen() {
        return Optional.ofNullable(statement.getValue()).orElse(NONE);
    }

    private EntryKey position() {
        return new EntryKey(EntryKind.POSITION, chosen() + "/" + making.party());
    }

    private List<String> sentences() {
        return Sentences.of(words.getValue()).stream().map(Sentence::text).toList();
    }

    /** Says whether the words stand in the programme as they are now, and offers its sentences. */
    private void look() {
        Optional<Place> place = making.place(words.getValue(), page);
        stands.setText(place.map(it -> texts.get("desk.quote.stands", Integer.toString(it.page())))
                .orElseGet(() -> texts.get("desk.quote.doesNotStand")));
        stands.setClassName("to-do", place.isEmpty());
        List<String> all = new ArrayList<>(List.of(NONE));
        all.addAll(sentences());
        sentence.setItems(all.stream().distinct().toList());
        sentence.setValue(NONE);
        showPosition();
    }

    private void save(Account who) {
        said.setVisible(false);
        topics.setInvalid(topics.getValue().isEmpty());
        if (topics.isInvalid()) {
            return;
        }
        List<String> inOrder =
                names.topics().stream().filter(topics.getValue()::contains).toList();
        making.save(new QuoteMaking.Wish(words.getValue().strip(), page, inOrder, on()), who.name())
                .ifPresentOrElse(this::came, () -> said.say(texts.get("desk.quote.doesNotStand")));
    }

    private Optional<QuoteMaking.OnStatement> on() {
        return Optional.of(chosen())
                .filter(it -> !it.isEmpty())
                .map(it -> new QuoteMaking.OnStatement(
                        it,
                        Optional.ofNullable(stance.getValue()),
                        Optional.ofNullable(sentence.getValue()).filter(words -> !words.isEmpty())));
    }

    private void came(Saving saving) {
        switch (saving) {
            case Saving.Saved(SavedEntry quote) -> done(quote);
            case Saving.Taken _ -> said.say(texts.get("desk.form.taken"));
            case Saving.Closed _ -> said.say(texts.get("desk.form.closed"));
            case Saving.Conflict _ -> said.say(texts.get("desk.quote.notRested"));
            case Saving.Gone _ -> said.say(texts.get("desk.form.gone"));
        }
    }

    private void done(SavedEntry quote) {
        DeskLinks links = new DeskLinks(texts.language());
        boolean isForOne = !chosen().isEmpty();
        Said done = new Said();
        done.say(texts.get(isForOne ? "desk.quote.savedAndRested" : "desk.quote.saved"));
        Div ways = Parts.styled(
                "desk-deeds",
                new Div(Parts.link(links.entry(making.draft(), quote.key(), ""), texts.get("desk.quote.toQuote"))));
        if (isForOne) {
            ways.add(Parts.link(links.entry(making.draft(), position(), ""), texts.get("desk.quote.toPosition")));
        }
        removeAll();
        add(done, ways, Parts.note(texts.get("desk.quote.how")));
    }
}
