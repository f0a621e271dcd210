package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.draft.form.FieldSpec.Shape;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.draft.Drafts;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The form of one entry, made from the fields of its kind. Each change is saved at once, and what came of it is said. */
public final class EntryForm extends Div {
    private final transient Texts texts;
    private final transient Keeper keeper;
    private final transient EntryNames names;
    private final transient Inputs inputs;
    private final transient List<Shown> parts = new ArrayList<>();
    private final Span said = Parts.span("kept", "");
    /** What is to be done in none of the fields. */
    private final Div toDo = Parts.styled("field-to-do", new Div());

    /**
     * A form.
     *
     * @param changed told of each change that was saved
     */
    public EntryForm(
            Texts texts,
            Drafts drafts,
            AsWhoIsThere as,
            EntryNames names,
            SavedEntry entry,
            Consumer<SavedEntry> changed) {
        this.texts = texts;
        this.names = names;
        this.keeper = new Keeper(drafts, as, entry);
        this.inputs = new Inputs(texts, keeper);
        addClassName("entry-form");
        said.getElement().setAttribute("role", "status");
        toDo.setVisible(false);
        add(said, toDo);
        Typing.isKeptIn(this);
        FieldsOf.kind(entry.key().kind()).forEach(it -> parts.addAll(build(it, new Place.Whole(), this)));
        keeper.listen(it -> came(it, changed));
    }

    /** What is saved, as far as this form knows. */
    public SavedEntry entry() {
        return keeper.entry();
    }

    /** Says at each field what is to be done there. */
    public void toDo(List<Finding> findings) {
        List<Shown.Field> fields = fields();
        fields.forEach(field -> field.toDo(words(findings, it -> field.isOf(it.field()))));
        String others = words(findings, it -> fields.stream().noneMatch(field -> field.isOf(it.field())));
        toDo.setText(others);
        toDo.setVisible(!others.isEmpty());
    }

    private String words(List<Finding> findings, Predicate<Finding> which) {
        FindingWords words = new FindingWords(texts, names);
        return findings.stream().filter(which).map(words::of).distinct().collect(Collectors.joining(" "));
    }

    /** Brings somebody to a field, or to the first one in what that path names. */
    public void focus(String path) {
        fields().stream().filter(it -> it.isOf(path)).findFirst().ifPresent(Shown.Field::focus);
    }

    /** Told of what somebody types, saved or not. */
    public void whenTyped(Consumer<Content> listener) {
        keeper.whenTyped(listener);
    }

    /** Puts something below a field. */
    public void below(String path, Component what) {
        fields().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .ifPresent(it -> ((BoundField<?>) it).add(what));
    }

    /** Puts something between a field, in all its languages, and the next one. */
    public void after(String path, Component what) {
        fields().stream()
                .filter(it -> it.path().startsWith(path + "."))
                .findFirst()
                .flatMap(it -> ((BoundField<?>) it).getParent())
                .ifPresent(it -> addComponentAtIndex(indexOf(it) + 1, what));
    }

    private List<Shown.Field> fields() {
        return parts.stream().flatMap(it -> it.fields().stream()).toList();
    }

    private void came(Saving saving, Consumer<SavedEntry> changed) {
        said.setText(texts.get(
                switch (saving) {
                    case Saving.Saved _ -> "desk.form.kept";
                    case Saving.Conflict _ -> "desk.form.conflict";
                    case Saving.Taken _ -> "desk.form.taken";
                    case Saving.Gone _ -> "desk.form.gone";
                    case Saving.Closed _ -> "desk.form.closed";
                }));
        said.getElement().setAttribute("data-kept", saving instanceof Saving.Saved);
        if (saving instanceof Saving.Saved(SavedEntry entry)) {
            parts.forEach(it -> it.show(entry.content()));
            changed.accept(entry);
        }
    }

    private List<Shown> build(FieldSpec spec, Place place, Div into) {
        Shown part = switch (spec.shape()) {
            case Shape.Items(List<FieldSpec> fields) ->
                new ItemsField(
                        texts,
                        keeper,
                        spec,
                        (item, div) -> fields.stream()
                                .flatMap(it -> build(it, item, div).stream())
                                .toList());
            case Shape.Quotes(boolean isWithSentences) ->
                new QuotesField(texts, keeper, names, inputs, isWithSentences);
            case Shape.Line _, Shape.Paragraph _
            when spec.isInEveryLanguage() -> {
                Div languages = Parts.styled("languages", new Div());
                into.add(languages);
                yield new Languages(names.languages().stream()
                        .<BoundField<?>>map(it -> inLanguage(spec, place, it, languages))
                        .toList());
            }
            default -> one(spec, place, texts.get(spec.key()), spec.path());
        };
        if (part instanceof Component component) {
            into.add(component);
        }
        return List.of(part);
    }

    private BoundField<?> inLanguage(FieldSpec spec, Place place, String language, Div into) {
        String label = LanguageName.of(texts, texts.get(spec.key()), language);
        BoundField<?> field = one(spec, place, label, spec.path() + "." + language);
        field.getElement().setAttribute("lang", language);
        into.add(field);
        return field;
    }

    private BoundField<?> one(FieldSpec spec, Place place, String label, String path) {
        UnaryOperator<String> word = it -> texts.get("desk.word." + it);
        return switch (spec.shape()) {
            case Shape.Line _ -> inputs.line(place, path, label);
            case Shape.Day _ -> inputs.day(place, path, label);
            case Shape.Choice(List<String> words) -> inputs.choice(place, path, label, words, word);
            case Shape.Choices(List<String> words) -> inputs.choices(place, path, label, words, word);
            case Shape.One(FieldSpec.Named of) ->
                inputs.choice(place, path, label, names.all(of), it -> names.named(of, it));
            case Shape.Many(FieldSpec.Named of) ->
                inputs.choices(place, path, label, names.all(of), it -> names.named(of, it));
            default -> inputs.paragraph(place, path, label);
        };
    }

    /** One field in all languages. */
    private record Languages(List<BoundField<?>> parts) implements Shown {
        @Override
        public void show(Content content) {
            parts.forEach(it -> it.show(content));
        }

        @Override
        public List<Field> fields() {
            return List.copyOf(parts);
        }
    }
}
