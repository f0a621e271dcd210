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

/**
 * One party in the result; unfolds to the arithmetic and to every statement, without asking the server.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class MatchCard extends NativeDetails {
    private MatchCard(ResultContext context, PartyId party, Unfolding unfolding, Component... summary) {
        addClassName("match");
        setId("p-" + party);
        setSummary(summary);
        setContent(unfolding == Unfolding.AT_ONCE ? new MatchInside(context, party) : place(context, party));
    }

    /** Nobody who reads the ranking waits for the inside, and nobody who unfolds it later needs a network. */
    private static Div place(ResultContext context, PartyId party) {
        Div place = new Div(new Paragraph(context.texts().get("why.loading")));
        place.setId(MatchInside.place(party));
        return place;
    }

    static MatchCard of(ResultContext context, RankedMatch ranked, Unfolding unfolding) {
        Texts texts = context.texts();
        Match match = ranked.match();
        return new MatchCard(
                context,
                match.party(),
                unfolding,
                Parts.span("rank", ranked.rank() + "."),
                name(context, match.party()),
                percentage(texts, ranked.percentage()),
                new Strip(context, match.party()),
                Parts.span("coverage", coverage(texts, match)));
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
                name(context, match.party()),
                new Strip(context, match.party()),
                Parts.span("coverage", texts.get("result.tooLittle.count", match.comparable(), match.answered())));
    }

    private static H3 name(ResultContext context, PartyId party) {
        return Parts.styled("party", new H3(context.partyName(party)));
    }
}
