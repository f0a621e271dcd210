package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Provenance;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.Agreement;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.KeptPart;
import nl.kieswijzer.site.markup.Markup;

/** Every statement beside one party: first where you differ, then where you agree, then what can't be compared. */
final class Breakdown {
    private static final Comparator<Worksheet.Line> FURTHEST_APART_FIRST =
            Comparator.comparing(it -> it.agreement().orElseThrow());

    /** All that the look of a statement depends on: both stances, the star, and which quotes come here first. */
    private record WhyKey(PartyId party, Worksheet.Line line, Set<QuoteId> firsts) {}

    /** The heading of a part, by its text. */
    private record HeadKey(String title) {}

    private final Worksheet worksheet;
    private final ResultContext context;
    private final Texts texts;
    private final PartyId party;
    private final PartyQuotes quotes;

    Breakdown(Worksheet worksheet, ResultContext context, PartyId party) {
        this.worksheet = worksheet;
        this.context = context;
        this.texts = context.texts();
        this.party = party;
        this.quotes = new PartyQuotes(context);
    }

    String markup() {
        String parts = part(
                        "why.differ",
                        lines(isAgreement(Agreement.FULL).negate().and(Worksheet.Line::counts))
                                .sorted(FURTHEST_APART_FIRST))
                + part("why.agree", lines(isAgreement(Agreement.FULL)))
                + part(
                        "why.unanswered",
                        lines(it -> it.voter().isEmpty() && it.party().isPresent()))
                + part("why.silent", lines(it -> it.party().isEmpty()))
                + source();
        return Markup.fill(
                context.kept(Breakdown.class, () -> Parts.styled("breakdown", new Div(KeptPart.hole()))), parts);
    }

    private Stream<Worksheet.Line> lines(Predicate<Worksheet.Line> which) {
        return worksheet.lines().stream().filter(which);
    }

    private static Predicate<Worksheet.Line> isAgreement(Agreement agreement) {
        return it -> it.agreement().filter(agreement::equals).isPresent();
    }

    /** What the positions rest on, where there are any from the programme. */
    private String source() {
        return context.edition().statements().stream()
                        .flatMap(it -> it.position(party).stream())
                        .allMatch(it -> it.quotes().isEmpty())
                ? ""
                : context.kept(
                        Provenance.class,
                        () -> Parts.paragraph(
                                "source",
                                texts.get(
                                        "result.source.coded",
                                        context.edition()
                                                .provenance()
                                                .citation()
                                                .in(texts.locale()))));
    }

    /** Nothing where there are no lines. */
    private String part(String title, Stream<Worksheet.Line> lines) {
        String list = lines.flatMap(line ->
                        context.edition().statement(line.statement()).stream().map(it -> why(it, line)))
                .collect(Collectors.joining());
        return list.isEmpty()
                ? ""
                : context.kept(new HeadKey(title), () -> new H4(texts.get(title)))
                        + Markup.fill(context.kept(OrderedList.class, () -> list(KeptPart.hole())), list);
    }

    private static OrderedList list(KeptPart lines) {
        OrderedList list = new OrderedList();
        list.add(lines);
        return list;
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
