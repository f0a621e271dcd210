package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.Range;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.site.Texts;

/** One party in the result; unfolds to every statement. What it unfolds to is made when it is first opened. */
final class MatchCard extends NativeDetails {
    private MatchCard(Comparison comparison, PartyId party, Component... summary) {
        addClassName("match");
        setSummary(summary);
        Div inside = new Div();
        setContent(inside);
        addToggleListener(it -> {
            if (it.isOpened() && inside.getComponentCount() == 0) {
                inside.add(new Breakdown(comparison, party));
            }
        });
    }

    static MatchCard of(Comparison comparison, RankedMatch ranked) {
        Texts texts = comparison.texts();
        Match match = ranked.match();
        Range range = match.range();
        return new MatchCard(
                comparison,
                match.party(),
                span("rank", ranked.rank() + "."),
                party(comparison, match.party()),
                span("percentage", texts.get("result.agreement", ranked.percentage())),
                new RangeBar(ranked.percentage(), range),
                span("coverage", texts.get("result.over", match.comparable(), match.answered())),
                span("range-words", range.isExact() ? "" : texts.get("result.range", range.low(), range.high())),
                span("unfold", texts.get("result.unfold")));
    }

    static MatchCard of(Comparison comparison, Match match) {
        Texts texts = comparison.texts();
        return new MatchCard(
                comparison,
                match.party(),
                span("rank", "–"),
                party(comparison, match.party()),
                span("coverage", texts.get("result.tooLittle.count", match.comparable(), match.answered())),
                span("unfold", texts.get("result.unfold")));
    }

    private static H3 party(Comparison comparison, PartyId party) {
        H3 name = new H3(comparison.partyName(party));
        name.addClassName("party");
        return name;
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
