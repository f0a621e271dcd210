package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.Range;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.KeptPart;

/**
 * One party in the result; unfolds to the arithmetic and to every statement, without asking the server.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class MatchCard extends NativeDetails {
    private record RankKey(int rank) {}

    private record NameKey(PartyId party) {}

    private record PercentageKey(int percentage) {}

    private record PlaceKey(PartyId party) {}

    private MatchCard(ResultContext context, PartyId party, Unfolding unfolding, Component... summary) {
        addClassName("match");
        setId("p-" + party);
        setSummary(summary);
        setContent(
                unfolding == Unfolding.AT_ONCE
                        ? new KeptPart(MatchInside.markup(context, party))
                        : place(context, party));
    }

    /** Nobody who reads the ranking waits for the inside, and nobody who unfolds it later needs a network. */
    private static KeptPart place(ResultContext context, PartyId party) {
        return new KeptPart(context.kept(new PlaceKey(party), () -> {
            Div place = new Div(new Paragraph(context.texts().get("why.loading")));
            place.setId(MatchInside.place(party));
            return place;
        }));
    }

    static MatchCard of(ResultContext context, RankedMatch ranked, Unfolding unfolding) {
        Texts texts = context.texts();
        Match match = ranked.match();
        return new MatchCard(
                context,
                match.party(),
                unfolding,
                head(context, ranked),
                new Strip(context, match.party()),
                Parts.span("coverage", coverage(texts, match)));
    }

    private static KeptPart head(ResultContext context, RankedMatch ranked) {
        int rank = ranked.rank();
        int percentage = ranked.percentage();
        return new KeptPart(context.kept(new RankKey(rank), () -> Parts.span("rank", rank + "."))
                + name(context, ranked.party())
                + context.kept(new PercentageKey(percentage), () -> percentage(context.texts(), percentage)));
    }

    /** What the percentage is of stands above the list; whoever only hears this row hears it too. */
    private static Span percentage(Texts texts, int percentage) {
        Span shown = Parts.span("percentage", "");
        shown.add(
                new Span(texts.get("result.percent", percentage) + " "),
                Parts.span("in-words", texts.get("result.percentOf")));
        return shown;
    }

    /** Over how many statements, and where the percentage could have been. */
    private static String coverage(Texts texts, Match match) {
        Range range = match.range();
        return range.isExact()
                ? texts.get("result.over", match.comparable(), match.answered())
                : texts.get("result.overRange", match.comparable(), match.answered(), range.low(), range.high());
    }

    static MatchCard of(ResultContext context, Match match, Unfolding unfolding) {
        Texts texts = context.texts();
        return new MatchCard(
                context,
                match.party(),
                unfolding,
                new KeptPart(name(context, match.party())),
                new Strip(context, match.party()),
                Parts.span("coverage", texts.get("result.tooLittle.count", match.comparable(), match.answered())));
    }

    private static String name(ResultContext context, PartyId party) {
        return context.kept(new NameKey(party), () -> Parts.styled("party", new H3(context.partyName(party))));
    }
}
