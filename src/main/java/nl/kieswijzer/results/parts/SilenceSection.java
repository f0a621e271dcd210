package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Who is silent: the statements of yours on which few parties say anything, and a message to ask them. */
final class SilenceSection extends Section {
    /** So many parties or fewer are few. */
    private static final int FEW = 2;

    private SilenceSection(ResultContext context, List<Statement> quiet) {
        Texts texts = context.texts();
        addClassName("silence");
        UnorderedList list = Parts.styled("differences", new UnorderedList());
        quiet.forEach(it -> list.add(new ListItem(
                Parts.span("difference-text", it.text().in(texts.locale())),
                Parts.span("coverage", texts.get("silence.count", speaking(context, it))))));
        Paragraph question = Parts.paragraph("silence-question", question(texts, quiet.getFirst()));
        add(
                new H2(texts.get("silence.title")),
                new Paragraph(texts.get(
                        "silence.lead", quiet.size(), context.parties().size())),
                new Disclosure(texts.get("silence.which"), list),
                new Disclosure(texts.get("silence.ask"), new Paragraph(texts.get("silence.askLead")), question));
    }

    private static String question(Texts texts, Statement statement) {
        return texts.get("silence.message", statement.text().in(texts.locale()));
    }

    /** Empty where enough parties speak on everything the voter answered. */
    static Optional<SilenceSection> of(ResultContext context) {
        List<Statement> quiet = context.edition().statements().stream()
                .filter(it -> context.sheet().stance(it.id()).isPresent())
                .filter(it -> speaking(context, it) <= FEW)
                .sorted(Comparator.comparing(it -> speaking(context, it)))
                .toList();
        return quiet.isEmpty() ? Optional.empty() : Optional.of(new SilenceSection(context, quiet));
    }

    private static long speaking(ResultContext context, Statement statement) {
        return context.parties().stream()
                .filter(it -> statement.position(it).isPresent())
                .count();
    }
}
