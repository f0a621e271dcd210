package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
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
    private final Div toDo = Parts.styled("field-to-do", new Div());
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
        addClassName("items");
        toDo.setVisible(false);
        add(new H3(texts.get(spec.key())), toDo, items, new Button(texts.get("desk.form.addItem"), _ -> addFresh()));
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
                item.add(deeds(i, saved));
            }
            items.add(item);
        }
    }

    private Div deeds(int index, int count) {
        Div deeds = Parts.styled("desk-deeds", new Div());
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
                _ -> keeper.keep(content -> {
                    List<Content> all = new ArrayList<>(content.items(spec.path()));
                    if (index < all.size()) {
                        change.accept(all);
                    }
                    return content.withItems(spec.path(), all);
                }));
        button.setAriaLabel(texts.get("desk.form.deed", texts.get(key), texts.get(spec.key()), index + 1));
        return button;
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
        toDo.setText(text);
        toDo.setVisible(!text.isEmpty());
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
