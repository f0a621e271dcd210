package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** One field of the form, bound to where it stands in the entry. What somebody typed stays in it, whatever came of saving it. */
final class BoundField<V> extends Div implements Shown, Shown.Field {
    /** How a value stands in what the place of the field has. */
    record Binding<V>(
            Place place,
            String path,
            Function<Content, V> read,
            BiFunction<Content, V, Content> write,
            Function<V, String> words) {
        static Binding<String> text(Place place, String path) {
            return new Binding<>(
                    place,
                    path,
                    it -> it.text(path).orElse(""),
                    (content, value) -> content.with(path, value),
                    it -> it);
        }

        V in(Content whole) {
            return read.apply(place.in(whole));
        }

        Content put(Content whole, V value) {
            return place.change(it -> write.apply(it, value)).apply(whole);
        }

        String fullPath() {
            return place.path(path);
        }
    }

    private final transient Texts texts;
    private final transient Keeper keeper;
    private final transient Binding<V> binding;
    private final AbstractField<?, V> input;
    private final Div toDo = Parts.styled("field-to-do", new Div());
    private final Div apart = Parts.styled("apart", new Div());
    /** Whether what stands here is not what is saved. */
    private boolean isUnsaved;

    BoundField(Texts texts, Keeper keeper, Binding<V> binding, AbstractField<?, V> input) {
        this.texts = texts;
        this.keeper = keeper;
        this.binding = binding;
        this.input = input;
        addClassName("field");
        apart.getElement().setAttribute("role", "group");
        apart.getElement().setAttribute("aria-label", texts.get("desk.conflict.title"));
        apart.setVisible(false);
        toDo.setVisible(false);
        add(input, toDo, apart);
        show(keeper.entry().content());
        input.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                keep();
            }
        });
    }

    @Override
    public String path() {
        return binding.fullPath();
    }

    @Override
    public List<Shown.Field> fields() {
        return List.of(this);
    }

    @Override
    public void show(Content content) {
        V saved = binding.in(content);
        if (!isUnsaved && !saved.equals(input.getValue())) {
            input.setValue(saved);
        }
    }

    @Override
    public void toDo(String text) {
        toDo.setText(text);
        toDo.setVisible(!text.isEmpty());
    }

    @Override
    public void focus() {
        scrollIntoView();
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void keep() {
        V mine = input.getValue();
        isUnsaved = true;
        came(keeper.keep(it -> binding.put(it, mine)));
    }

    private void came(java.util.Optional<Saving> saving) {
        apart.setVisible(false);
        saving.ifPresent(it -> {
            isUnsaved = !(it instanceof Saving.Saved);
            if (it instanceof Saving.Conflict(SavedEntry theirs)) {
                ask(theirs);
            }
        });
    }

    /** Both versions beside each other, each with a button that takes it. */
    private void ask(SavedEntry theirs) {
        V mine = input.getValue();
        apart.removeAll();
        apart.add(
                Parts.paragraph("notice", texts.get("desk.conflict.lead")),
                version("desk.conflict.mine", mine, () -> {
                    came(keeper.keepOver(theirs, it -> binding.put(it, mine)));
                }),
                version("desk.conflict.theirs", binding.in(theirs.content()), () -> {
                    isUnsaved = false;
                    apart.setVisible(false);
                    keeper.take(theirs);
                }));
        apart.setVisible(true);
    }

    private Div version(String key, V value, Runnable take) {
        String words = binding.words().apply(value);
        return Parts.styled(
                "version",
                new Div(
                        Parts.paragraph("words", words.isEmpty() ? texts.get("desk.history.nothing") : words),
                        new com.vaadin.flow.component.button.Button(texts.get(key), _ -> take.run())));
    }
}
