package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.desk.DraftPart;
import nl.kieswijzer.desk.draft.Warnings.Warning;
import nl.kieswijzer.desk.draft.form.Dragging;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.desk.draft.form.Order;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The entries of a part in their order: by arrow keys or by the first letters, with a mark where something is to be done. */
final class EntryList extends Div implements Chooser {
    /** As many as fit on a screen: with more, somebody wants to look for one. */
    private static final int FEW = 12;

    private static final String FOCUS_MARKED =
            "setTimeout(() => this.querySelector(':scope > [selected]')?.focus({preventScroll: true}))";

    private final transient Texts texts;
    private final transient DraftPart part;
    private final transient Chosen chosen;
    private final TextField search = new TextField();
    private final ListBox<EntryKey> list = new ListBox<>();
    private final Span moved = Parts.span("moved", "");
    private transient Optional<EntryKey> marked = Optional.empty();
    private transient List<EntryKey> all = List.of();
    private transient Optional<EntryNames> names = Optional.empty();
    private transient List<Finding> findings = List.of();
    private transient List<Warning> warned = List.of();
    private transient Map<EntryKey, String> notes = Map.of();
    private transient List<Object> shown = List.of();

    EntryList(Texts texts, DraftPart part, Chosen chosen) {
        this.texts = texts;
        this.part = part;
        this.chosen = chosen;
        moved.getElement().setAttribute("role", "status");
        list.setRenderer(new ComponentRenderer<>(this::line));
        list.getElement().setAttribute("aria-label", texts.get(part.key()));
        list.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                Optional.ofNullable(it.getValue()).ifPresent(key -> {
                    chosen.choose(key);
                    focusMarked();
                });
            }
        });
        search.setLabel(texts.get("desk.list.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> fill());
        add(search, list);
        if (part == DraftPart.ROUNDS) {
            // A round comes of reading, not of somebody who adds one.
            add(order());
        } else if (part != DraftPart.EDITION) {
            add(order(), new AddForm(texts, part, chosen, () -> names));
        }
    }

    private Div order() {
        Shortcuts.addShortcutListener(list, () -> move(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(list);
        Shortcuts.addShortcutListener(list, () -> move(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(list);
        Dragging.in(list, this::drop);
        Button up = new Button(texts.get("desk.form.up"), _ -> move(-1));
        Button down = new Button(texts.get("desk.form.down"), _ -> move(1));
        return Parts.styled("desk-deeds", new Div(up, down, Parts.note(texts.get("desk.list.keys")), moved));
    }

    private void move(int by) {
        marked.ifPresent(key -> {
            int to = all.indexOf(key) + by;
            if (to >= 0 && to < all.size() && all.contains(key)) {
                put(key, all.get(to), by > 0);
            }
        });
    }

    private void drop(String from, String to, boolean isAfter) {
        all.stream()
                .filter(it -> it.name().equals(from))
                .findFirst()
                .ifPresent(what -> all.stream()
                        .filter(it -> it.name().equals(to))
                        .findFirst()
                        .ifPresent(it -> put(what, it, isAfter)));
    }

    private void put(EntryKey what, EntryKey to, boolean isAfter) {
        List<EntryKey> order = Order.moved(all, what, to, isAfter);
        chosen.reorder(order.stream().map(EntryKey::name).toList());
        focusMarked();
        moved.setText(texts.get("desk.list.moved", name(what), all.indexOf(what) + 1, all.size()));
    }

    /** The items are made anew with each change, and whoever goes by keys goes on from the one that is open. */
    private void focusMarked() {
        list.getElement().executeJs(FOCUS_MARKED);
    }

    @Override
    public void show(EntryNames now, List<Finding> toDo) {
        names = Optional.of(now);
        findings = toDo.stream().filter(it -> it.key().kind() == part.kind()).toList();
        all = now.all(part.kind()).stream()
                .map(it -> new EntryKey(part.kind(), it))
                .toList();
        search.setVisible(all.size() > FEW);
        fillAnew();
    }

    @Override
    public void note(Map<EntryKey, String> now) {
        notes = now;
    }

    /** Unless all lines are as they were: forty of them are a lot to draw for one letter. */
    private void fillAnew() {
        List<Object> now = all.stream()
                .<Object>map(it -> List.of(name(it), toDo(it), isWarned(it), note(it)))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    private long toDo(EntryKey key) {
        return findings.stream().filter(it -> it.key().equals(key)).count();
    }

    private boolean isWarned(EntryKey key) {
        return warned.stream().anyMatch(it -> it.key().equals(key));
    }

    private String note(EntryKey key) {
        return notes.getOrDefault(key, "");
    }

    @Override
    public void warn(List<Warning> warnings) {
        warned = warnings;
    }

    private void fill() {
        String sought = search.getValue().toLowerCase(Locale.ROOT);
        list.setItems(all.stream()
                .filter(it -> it.name().contains(sought)
                        || name(it).toLowerCase(Locale.ROOT).contains(sought))
                .toList());
        mark(marked);
    }

    @Override
    public void mark(Optional<EntryKey> key) {
        marked = key;
        key.filter(it -> list.getListDataView().contains(it)).ifPresentOrElse(list::setValue, list::clear);
    }

    private String name(EntryKey key) {
        return names.map(it -> it.of(key)).orElse(key.name());
    }

    private Optional<String> party(EntryKey quote) {
        return names.flatMap(
                all -> all.content(quote).flatMap(it -> it.text("party")).map(it -> all.named(Named.PARTY, it)));
    }

    private Div line(EntryKey key) {
        Div line = new Div(new Span(name(key)));
        if (!note(key).isEmpty()) {
            line.add(Parts.span("entry-note", note(key)));
        }
        long toDo = toDo(key);
        if (toDo > 0) {
            line.add(Parts.span("to-do", texts.get("desk.list.toDo", toDo)));
        }
        if (isWarned(key)) {
            line.add(Parts.span("to-do", texts.get("desk.list.look")));
        }
        if (key.kind() == EntryKind.QUOTE) {
            party(key).ifPresent(it -> line.addComponentAsFirst(Parts.span("party", it)));
        }
        line.addClassName("entry");
        Dragging.place(line, key.name());
        Dragging.handle(line);
        return line;
    }
}
