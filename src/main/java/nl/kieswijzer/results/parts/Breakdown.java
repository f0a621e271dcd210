package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.KeptPart;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Every statement beside one party: first where you differ, then where you agree, then what can't be compared. */
final class Breakdown extends Div {
    private static final Comparator<Worksheet.Line> FURTHEST_APART_FIRST =
            Comparator.comparing(it -> it.agreement().orElseThrow());

    /** All that the look of a statement depends on: both stances, the star, and which quotes come here first. */
    private record WhyKey(PartyId party, Worksheet.Line line, Set<QuoteId> firsts) {}

    private final transient ResultContext context;
    private final transient PartyId party;
    private final transient PartyQuotes quotes;

    Breakdown(Worksheet worksheet, ResultContext context, PartyId party) {
        this.context = context;
        this.party = party;
        this.quotes = new PartyQuotes(context);
        addClassName("breakdown");
        Texts texts = context.texts();
        List<Worksheet.Line> lines = worksheet.lines();
        addPart(
                texts.get("why.differ"),
                lines.stream()
                        .filter(isAgreement(Agreement.FULL).negate().and(Worksheet.Line::counts))
                        .sorted(FURTHEST_APART_FIRST)
                        .toList());
        addPart(
                texts.get("why.agree"),
                lines.stream().filter(isAgreement(Agreement.FULL)).toList());
        addPart(
                texts.get("why.unanswered"),
                lines.stream()
                        .filter(it -> it.voter().isEmpty() && it.party().isPresent())
                        .toList());
        addPart(
                texts.get("why.silent"),
                lines.stream().filter(it -> it.party().isEmpty()).toList());
        if (lines.stream().anyMatch(it -> it.party().isPresent())) {
            add(Parts.paragraph(
                    "source",
                    texts.get(
                            "result.source.coded",
                            context.edition().provenance().citation().in(texts.locale()))));
        }
    }

    private static Predicate<Worksheet.Line> isAgreement(Agreement agreement) {
        return it -> it.agreement().filter(agreement::equals).isPresent();
    }

    private void addPart(String title, List<Worksheet.Line> lines) {
        if (!lines.isEmpty()) {
            OrderedList list = new OrderedList();
            list.add(new KeptPart(lines.stream()
                    .flatMap(line -> context.edition().statement(line.statement()).map(it -> why(it, line)).stream())
                    .collect(Collectors.joining())));
            add(new H4(title), list);
        }
    }

    private String why(Statement statement, Worksheet.Line line) {
        Optional<Position> position = statement.position(party);
        Set<QuoteId> firsts = position.map(quotes::firsts).orElse(Set.of());
        return context.kept(
                new WhyKey(party, line, firsts),
                () -> new StatementWhy(
                        context,
                        statement,
                        party,
                        line,
                        position.map(it -> quotes.of(it, firsts)).orElseGet(Div::new)));
    }
}
