package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.draft.Saving;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A list of fields, such as the topics of a theme: each item with its fields, and with ways to move and remove it. */
final class ItemsField extends Div implements Shown, Shown.Field {
    private final transient Texts texts;
    private final transient Keeper keeper;
    private final transient FieldSpec spec;
    private final transient Builder builder;
    private final transient List<Shown> parts = new ArrayList<>();
    private final Div items = new Div();
    private final Apart apart;
    private final ToDo toDo = new ToDo();
    private int shown = -1;
    /** Items that somebody added and has not filled in: what is empty is not saved. */
    private int fresh;

    /** Makes the fields of an item. */
    interface Builder {
        List<Shown> build(Place place, Div into);
    }

    ItemsField(Texts texts, Keeper keeper, FieldSpec spec, Builder builder) {
        this.texts = texts;
        this.keeper = keeper;
        this.spec = spec;
        this.builder = builder;
        this.apart = new Apart(texts);
        addClassName("items");
        add(
                new H3(texts.get(spec.key())),
                toDo,
                apart,
                items,
                new Button(texts.get("desk.form.addTo." + spec.path()), _ -> addFresh()));
        Dragging.in(items, this::drop);
        show(keeper.entry().content());
    }

    private void addFresh() {
        fresh = 1;
        build(keeper.entry().content());
    }

    @Override
    public void show(Content content) {
        int saved = content.items(spec.path()).size();
        if (fresh > 0 && saved == shown) {
            fresh = 0;
        }
        if (saved + fresh == shown) {
            parts.forEach(it -> it.show(content));
        } else {
            build(content);
        }
    }

    private void build(Content content) {
        int saved = content.items(spec.path()).size();
        shown = saved + fresh;
        items.removeAll();
        parts.clear();
        for (int i = 0; i < shown; i++) {
            Div item = Parts.styled("item", new Div());
            item.getElement().setAttribute("role", "group");
            item.getElement().setAttribute("aria-label", texts.get("desk.form.item", texts.get(spec.key()), i + 1));
            parts.addAll(builder.build(new Place.Item(spec.path(), i), item));
            if (i < saved) {
                item.addComponentAsFirst(deeds(i, saved));
                Dragging.place(item, Integer.toString(i));
            }
            items.add(item);
        }
    }

    private Div deeds(int index, int count) {
        Div deeds = Parts.styled("desk-deeds", new Div());
        if (count > 1) {
            deeds.add(handle());
        }
        if (index > 0) {
            deeds.add(deed("desk.form.up", index, it -> Collections.swap(it, index, index - 1)));
        }
        if (index < count - 1) {
            deeds.add(deed("desk.form.down", index, it -> Collections.swap(it, index, index + 1)));
        }
        deeds.add(deed("desk.form.removeItem", index, it -> it.remove(index)));
        return deeds;
    }

    private Button deed(String key, int index, Consumer<List<Content>> change) {
        Button button = new Button(
                texts.get(key),
                _ -> change(all -> {
                    if (index < all.size()) {
                        change.accept(all);
                    }
                }));
        button.setAriaLabel(texts.get("desk.form.deed", texts.get(key), texts.get(spec.key()), index + 1));
        return button;
    }

    /** What is dragged has to be taken hold of somewhere, for text in a field is dragged too. The buttons do the same by key. */
    private Span handle() {
        Span handle = Parts.span("handle", "⠿");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", texts.get("desk.form.drag"));
        Dragging.handle(handle);
        return handle;
    }

    private void drop(String from, String to, boolean isAfter) {
        change(all -> {
            List<Integer> places = IntStream.range(0, all.size()).boxed().toList();
            List<Content> before = List.copyOf(all);
            all.clear();
            Order.moved(places, Integer.parseInt(from), Integer.parseInt(to), isAfter)
                    .forEach(it -> all.add(before.get(it)));
        });
    }

    private void change(Consumer<List<Content>> change) {
        List<Content> mine = new ArrayList<>(keeper.entry().content().items(spec.path()));
        change.accept(mine);
        UnaryOperator<Content> put = it -> it.withItems(spec.path(), mine);
        came(keeper.keep(put), put, mine);
    }

    private void came(Optional<Saving> saving, UnaryOperator<Content> put, List<Content> mine) {
        apart.settled();
        if (saving.orElse(null) instanceof Saving.Conflict(SavedEntry theirs)) {
            apart.ask(
                    words(mine),
                    () -> came(keeper.keepOver(theirs, put), put, mine),
                    words(theirs.content().items(spec.path())),
                    () -> {
                        apart.settled();
                        keeper.take(theirs);
                    });
        }
    }

    /** What the items are called, in their order. */
    private String words(List<Content> list) {
        return texts.list(list.stream()
                .map(it -> it.text("name." + texts.language().tag())
                        .or(() -> it.fields().values().stream()
                                .filter(String.class::isInstance)
                                .map(String.class::cast)
                                .findFirst())
                        .orElse("?"))
                .toList());
    }

    @Override
    public List<Field> fields() {
        List<Field> all = new ArrayList<>(List.of(this));
        parts.forEach(it -> all.addAll(it.fields()));
        return all;
    }

    @Override
    public String path() {
        return spec.path();
    }

    /** What is found in an item is of the item's own field. */
    @Override
    public boolean isOf(String found) {
        return found.equals(path());
    }

    @Override
    public void toDo(String text) {
        toDo.say(text);
    }

    @Override
    public void focus() {
        scrollIntoView();
        items.getChildren()
                .findFirst()
                .ifPresent(it -> parts.stream()
                        .flatMap(part -> part.fields().stream())
                        .findFirst()
                        .ifPresent(Field::focus));
    }
}
