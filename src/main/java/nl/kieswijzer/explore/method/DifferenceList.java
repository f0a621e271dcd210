package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.coding.Settlement;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Every difference of a round: what each read, what was settled, and why. */
final class DifferenceList extends UnorderedList {
    private final transient LocalEdition edition;
    private final transient Round round;
    private final transient Texts texts;

    DifferenceList(LocalEdition edition, Round round) {
        this.edition = edition;
        this.round = round;
        this.texts = edition.texts();
        addClassName("differences");
        round.differences().forEach(it -> add(item(it)));
    }

    private ListItem item(Reading reading) {
        Paragraph about = Parts.paragraph("about", "");
        about.add(
                Parts.span("party", edition.name(reading.party())),
                new Text(" "),
                StatementWords.of(reading.statement(), round, edition));
        ListItem item = new ListItem(about, new Paragraph(read(reading)));
        reading.settlement().ifPresent(it -> item.add(settled(it)));
        return item;
    }

    private String read(Reading reading) {
        return reading.values().entrySet().stream()
                .map(it -> text("read", it.getKey(), word(it.getValue())))
                .collect(Collectors.joining(" "));
    }

    private Paragraph settled(Settlement settlement) {
        Paragraph settled = new Paragraph(new Span(text("settled", word(settlement.value())) + " "));
        settled.add(new Span(edition.in(settlement.why())));
        return settled;
    }

    private String word(CodedValue value) {
        return texts.get("stance."
                + value.stance().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("silent"));
    }

    private String text(String name, Object... values) {
        return texts.get("method.agreement." + name, values);
    }
}
