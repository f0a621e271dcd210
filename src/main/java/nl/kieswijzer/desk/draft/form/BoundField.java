package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
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

    private final transient Keeper keeper;
    private final transient Binding<V> binding;
    private final transient HasValue<?, V> input;
    private final ToDo toDo = new ToDo();
    private final Apart apart;
    /** Whether what stands here is not what is saved. */
    private boolean isUnsaved;

    <C extends Component & HasValue<?, V>> BoundField(Texts texts, Keeper keeper, Binding<V> binding, C input) {
        this.apart = new Apart(texts);
        this.keeper = keeper;
        this.binding = binding;
        this.input = input;
        addClassName("field");
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
        toDo.say(text);
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

    private void came(Optional<Saving> saving) {
        apart.settled();
        saving.ifPresent(it -> {
            isUnsaved = !(it instanceof Saving.Saved);
            if (it instanceof Saving.Saved(SavedEntry now)) {
                // What somebody else ticked meanwhile has to be seen, or the next tick would take it away.
                show(now.content());
            } else if (it instanceof Saving.Conflict(SavedEntry theirs)) {
                ask(theirs);
            }
        });
    }

    private void ask(SavedEntry theirs) {
        V mine = input.getValue();
        V other = binding.in(theirs.content());
        apart.ask(
                binding.words().apply(mine),
                () -> came(keeper.keepOver(theirs, it -> binding.put(it, mine))),
                binding.words().apply(other),
                () -> {
                    isUnsaved = false;
                    apart.settled();
                    keeper.take(theirs);
                });
    }
}
