package nl.kieswijzer.desk.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.draft.form.EntryNames;
import nl.kieswijzer.desk.draft.form.FieldSpec.Named;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What was read in a round, to look at: how much, and each difference with what was settled. It is changed where it is read. */
final class RoundReadings extends Div {
    private final transient Texts texts;
    private final transient EntryNames names;
    private final transient Content round;

    RoundReadings(Texts texts, EntryNames names, Content round) {
        this.texts = texts;
        this.names = names;
        this.round = round;
        List<Content> readings = round.items("readings");
        List<Content> differences =
                readings.stream().filter(RoundReadings::differs).toList();
        add(
                new H3(texts.get("desk.field.readings")),
                new Paragraph(texts.get(
                        "desk.round.sum", readings.size(), texts.list(round.texts("coders")), differences.size())));
        if (!differences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            differences.forEach(it -> list.add(item(it)));
            add(list);
        }
    }

    private static boolean differs(Content reading) {
        return new HashSet<>(reading.inside("values").fields().values()).size() > 1;
    }

    private ListItem item(Content reading) {
        String values = reading.inside("values").fields().entrySet().stream()
                .map(it -> texts.get(
                        "desk.round.read", it.getKey(), word(it.getValue().toString())))
                .collect(Collectors.joining(", "));
        String about = texts.get(
                "desk.entry.of", names.named(Named.PARTY, reading.text("party").orElse("?")), statement(reading));
        String settled = reading.text("settled").map(this::word).orElseGet(() -> texts.get("desk.history.nothing"));
        String why = reading.text("why." + texts.language().tag()).orElse("");
        return new ListItem(
                Parts.span("what", about),
                new Paragraph(
                        texts.get("desk.round.settled", values, settled, why).strip()));
    }

    private String statement(Content reading) {
        String id = reading.text("statement").orElse("?");
        Optional<String> left = round.items("candidates").stream()
                .filter(it -> it.text("id").filter(id::equals).isPresent())
                .flatMap(it -> it.text("text").stream())
                .findFirst();
        return left.or(() -> EntryKey.read(EntryKind.STATEMENT, id).map(names::of))
                .orElse(id);
    }

    private String word(String value) {
        return texts.getOr("desk.word." + value, value);
    }
}
