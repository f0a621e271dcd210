package nl.kieswijzer.results.more;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.election.TopicId;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.TableElement;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.KeptPart;
import nl.kieswijzer.site.markup.Markup;

/** Per topic how far you agree with each party: bars for the eye, and a table for whoever does not see them. */
final class TopicsPart {
    /** A topic without its rows. */
    private record TopicKey(TopicId topic, int answered) {}

    private record SilentKey(List<PartyId> parties) {}

    /** All that the look of a party's row depends on. */
    private record RowKey(Match match) {}

    private final ResultContext context;
    private final Texts texts;

    private TopicsPart(ResultContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    static FoldedPart of(ResultContext context) {
        TopicsPart part = new TopicsPart(context);
        List<String> topics = context.edition()
                .topics()
                .map(part::topic)
                .flatMap(Optional::stream)
                .toList();
        Div content = new Div(new Paragraph(part.texts.get("topics.lead")), new KeptPart(String.join("", topics)));
        return new FoldedPart(
                "topics", part.texts.get("topics.title"), part.texts.get("topics.number", topics.size()), content);
    }

    /** Nothing where the voter took no stance. */
    private Optional<String> topic(Topic topic) {
        List<Match> matches = context.calculator().matches(context.sheet(), topic.id());
        return matches.stream().findFirst().filter(it -> it.answered() > 0).map(it -> topic(topic, it, matches));
    }

    private String topic(Topic topic, Match first, List<Match> matches) {
        String outline =
                context.kept(new TopicKey(topic.id(), first.answered()), () -> outline(topic, first.answered()));
        return Markup.fill(outline, rows(matches), silent(matches));
    }

    private NativeDetails outline(Topic topic, int answered) {
        String name = topic.name().in(texts.locale());
        TableElement table = new TableElement("topic-table", name);
        table.head(texts.get("topics.party"), texts.get("topics.agreement"), texts.get("topics.over"));
        table.rows(KeptPart.hole());
        NativeDetails details = Parts.styled("more", new NativeDetails());
        details.setSummary(
                Parts.span("topic-name", name), Parts.span("topic-count", texts.get("topics.count", answered)));
        details.setContent(new Div(table, KeptPart.hole()));
        return details;
    }

    private String rows(List<Match> matches) {
        return matches.stream()
                .filter(it -> it.comparable() > 0)
                .sorted(Comparator.comparingInt((Match it) -> -it.percentage().orElseThrow())
                        .thenComparing(Match::party, context.byName()))
                .map(it -> context.kept(new RowKey(it), () -> row(it)))
                .collect(Collectors.joining());
    }

    private TableElement.Row row(Match match) {
        int percentage = match.percentage().orElseThrow();
        return new TableElement.Row(
                context.partyShortName(match.party()),
                Parts.styled("topic-bar", new Div(new PercentageBar(percentage), new Span(percentage + "%"))),
                new Span(texts.get("topics.of", match.comparable(), match.answered())));
    }

    private String silent(List<Match> matches) {
        List<PartyId> silent = matches.stream()
                .filter(it -> it.comparable() == 0)
                .map(Match::party)
                .sorted(context.byName())
                .toList();
        return context.kept(new SilentKey(silent), () -> {
            List<String> names = silent.stream().map(context::partyShortName).toList();
            return Parts.paragraph("source", names.isEmpty() ? "" : texts.get("topics.silent", texts.list(names)));
        });
    }
}
