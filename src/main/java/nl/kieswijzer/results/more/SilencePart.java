package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.results.context.QuietStatement;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Who is silent: the statements of yours on which hardly a party says anything, and a message to ask them. */
final class SilencePart {
    private final ResultContext context;
    private final Texts texts;

    private SilencePart(ResultContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    /** Empty where enough parties speak on everything the voter answered. */
    static Optional<FoldedPart> of(ResultContext context) {
        List<QuietStatement> quiet = QuietStatement.of(context);
        return quiet.isEmpty() ? Optional.empty() : Optional.of(new SilencePart(context).part(quiet));
    }

    private FoldedPart part(List<QuietStatement> quiet) {
        UnorderedList list = Parts.styled("quiet", new UnorderedList());
        quiet.forEach(it -> list.add(
                new ListItem(new Span(text(it)), Parts.span("coverage", texts.get("silence.count", it.speaking())))));
        return new FoldedPart(
                "silence",
                texts.get("silence.title"),
                texts.get("topics.count", quiet.size()),
                new Paragraph(texts.get(
                        "silence.lead", quiet.size(), context.parties().size())),
                list,
                new H4(texts.get("silence.ask")),
                new Paragraph(texts.get("silence.askLead")),
                Parts.paragraph("silence-question", texts.get("silence.message", text(quiet.getFirst()))));
    }

    private String text(QuietStatement quiet) {
        return quiet.statement().text().in(texts.locale());
    }
}
