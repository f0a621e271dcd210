package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.coding.round.Gathering;
import nl.kieswijzer.desk.coding.round.Material;
import nl.kieswijzer.desk.coding.round.Round;
import nl.kieswijzer.desk.coding.round.Rounds;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Which statements are read, by whom, and what is taken out of the texts. */
final class StartRound extends Div {
    private final transient Texts texts;
    private final transient Rounds rounds;
    private final transient Draft draft;
    private final transient List<SavedEntry> entries;
    private final CheckboxGroup<String> statements = new CheckboxGroup<>();
    private final CheckboxGroup<Account> coders = new CheckboxGroup<>();
    private final TextArea more = new TextArea();
    private final Div names = Parts.styled("taken-out", new Div());
    private final Said said = new Said();

    StartRound(Texts texts, Rounds rounds, Draft draft, List<SavedEntry> entries, AsWhoIsThere as) {
        this.texts = texts;
        this.rounds = rounds;
        this.draft = draft;
        this.entries = entries;
        addClassName("start-round");
        add(new H2(texts.get("desk.rounds.start")));
        Map<String, Long> units = gathering().about(all()).units().stream()
                .collect(Collectors.groupingBy(Material.Unit::statement, Collectors.counting()));
        if (units.isEmpty()) {
            add(Parts.note(texts.get("desk.rounds.nothing")));
            return;
        }
        EntryNames called = new EntryNames(texts, entries);
        statements.setLabel(texts.get("desk.rounds.statements"));
        statements.setItems(called.all(EntryKind.STATEMENT).stream()
                .filter(units::containsKey)
                .toList());
        statements.setItemLabelGenerator(it -> texts.get(
                "desk.rounds.statement", called.of(new EntryKey(EntryKind.STATEMENT, it)), units.getOrDefault(it, 0L)));
        statements.setValue(units.keySet());
        statements.addClassName("many");
        coders.setLabel(texts.get("desk.rounds.coders"));
        coders.setHelperText(texts.get("desk.rounds.codersNote"));
        coders.setItems(rounds.people());
        coders.setItemLabelGenerator(it -> it.name() + " (" + it.email() + ")");
        more.setLabel(texts.get("desk.rounds.more"));
        more.setHelperText(texts.get("desk.rounds.moreNote"));
        more.addValueChangeListener(_ -> showNames());
        showNames();
        Button go = Parts.styled("primary", new Button(texts.get("desk.rounds.go"), _ -> as.does(this::start)));
        add(statements, coders, more, names, go, said);
        said.getElement().setAttribute("role", "alert");
    }

    private Set<String> all() {
        return entries.stream()
                .filter(it -> it.key().kind() == EntryKind.STATEMENT)
                .map(it -> it.key().name())
                .collect(Collectors.toSet());
    }

    private Gathering gathering() {
        return new Gathering(entries, moreNames());
    }

    private List<String> moreNames() {
        return more.getValue()
                .lines()
                .map(String::strip)
                .filter(it -> it.length() > 1)
                .toList();
    }

    private void showNames() {
        names.removeAll();
        names.add(
                Parts.paragraph("label", texts.get("desk.rounds.takenOut")),
                Parts.note(String.join(
                        " · ",
                        gathering().names().stream()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList())));
    }

    private void start(Account who) {
        said.setVisible(false);
        if (statements.getValue().isEmpty()) {
            said.say(texts.get("desk.rounds.noStatement"));
        } else if (coders.getValue().size() < Rounds.FEWEST_CODERS
                || coders.getValue().size() > Round.MOST_CODERS) {
            said.say(texts.get("desk.rounds.tooFew"));
        } else {
            rounds.start(who, draft, statements.getValue(), coders.getValue(), moreNames())
                    .ifPresentOrElse(
                            it -> getUI().ifPresent(ui -> ui.getPage()
                                    .setLocation(new DeskLinks(texts.language())
                                            .round(draft.id(), it.id().value()))),
                            () -> said.say(texts.get("desk.rounds.notStarted")));
        }
    }
}
