package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.election.draft.DraftCheck.Finding;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Texts;

/** The positions as a table of statements and parties. One stop for the tab key; within it arrow keys, and Enter opens. */
final class Matrix extends Div implements Chooser {
    private static final String KEY = "data-key";
    /** Vaadin sends every click; which cell it was, the cell itself says. */
    private static final String CLICKED = "event.target.closest('[data-key]')?.dataset.key ?? ''";

    private static final String BY_ARROWS = """
            this.addEventListener('keydown', (event) => {
              const cell = event.target.closest('td');
              if (!cell) return;
              const row = cell.parentElement;
              const to = {
                ArrowLeft: () => cell.previousElementSibling,
                ArrowRight: () => cell.nextElementSibling,
                ArrowUp: () => row.previousElementSibling?.children[cell.cellIndex],
                ArrowDown: () => row.nextElementSibling?.children[cell.cellIndex],
                Home: () => row.querySelector('td'),
                End: () => row.lastElementChild,
              }[event.key]?.()?.querySelector('button');
              if (!to) return;
              event.preventDefault();
              this.querySelectorAll('button[tabindex="0"]').forEach((it) => (it.tabIndex = -1));
              to.tabIndex = 0;
              to.focus();
            });""";

    private final transient Texts texts;
    private final Element table = new Element("table");
    private final transient Map<String, Element> cells = new LinkedHashMap<>();
    private transient Optional<EntryKey> marked = Optional.empty();

    Matrix(Texts texts, Chosen chosen) {
        this.texts = texts;
        addClassName("matrix");
        getElement().appendChild(table);
        table.addEventListener(
                        "click",
                        it -> EntryKey.read(
                                        EntryKind.POSITION,
                                        it.getEventData().get(CLICKED).asString())
                                .filter(key -> cells.containsKey(key.name()))
                                .ifPresent(chosen::choose))
                .addEventData(CLICKED);
        getElement().executeJs(BY_ARROWS);
    }

    @Override
    public void show(EntryNames names, List<Finding> findings) {
        List<String> statements = names.all(EntryKind.STATEMENT);
        List<String> parties = names.all(EntryKind.PARTY);
        Set<EntryKey> toDo = new HashSet<>();
        findings.forEach(it -> toDo.add(it.key()));
        boolean isSame = cells.size() == statements.size() * parties.size()
                && statements.stream().allMatch(it -> parties.stream().allMatch(p -> cells.containsKey(it + "/" + p)));
        if (!isSame) {
            build(names, statements, parties);
        }
        cells.forEach((name, cell) -> {
            EntryKey key = new EntryKey(EntryKind.POSITION, name);
            String stance = names.content(key)
                    .map(it -> it.text("stance").orElse("unknown"))
                    .orElse("silent");
            boolean isToDo = toDo.contains(key);
            cell.setAttribute("data-stance", stance);
            cell.setAttribute("data-to-do", Boolean.toString(isToDo));
            cell.setText(texts.get("desk.sign." + stance));
            cell.setAttribute(
                    "aria-label",
                    texts.get(
                            isToDo ? "desk.matrix.cellToDo" : "desk.matrix.cell",
                            names.of(key),
                            texts.get("desk.word." + stance)));
        });
        mark(marked);
    }

    private void build(EntryNames names, List<String> statements, List<String> parties) {
        cells.clear();
        table.removeAllChildren();
        Element head = row(new Element("thead"));
        head.appendChild(new Element("th").setAttribute("scope", "col").setText(texts.get("desk.part.statement")));
        parties.forEach(it -> head.appendChild(new Element("th")
                .setAttribute("scope", "col")
                .appendChild(new Element("span").setText(names.of(new EntryKey(EntryKind.PARTY, it))))));
        Element body = new Element("tbody");
        table.appendChild(body);
        for (String statement : statements) {
            Element row = new Element("tr");
            body.appendChild(row);
            row.appendChild(new Element("th")
                    .setAttribute("scope", "row")
                    .setText(names.of(new EntryKey(EntryKind.STATEMENT, statement))));
            parties.forEach(it -> row.appendChild(new Element("td").appendChild(cell(statement + "/" + it))));
        }
    }

    private Element row(Element section) {
        Element row = new Element("tr");
        table.appendChild(section.appendChild(row));
        return row;
    }

    private Element cell(String name) {
        Element cell = new Element("button")
                .setAttribute("type", "button")
                .setAttribute(KEY, name)
                .setAttribute("tabindex", cells.isEmpty() ? "0" : "-1");
        cells.put(name, cell);
        return cell;
    }

    @Override
    public void mark(Optional<EntryKey> key) {
        marked = key;
        cells.forEach((name, cell) -> cell.setAttribute(
                "aria-pressed",
                Boolean.toString(key.filter(it -> it.name().equals(name)).isPresent())));
    }
}
