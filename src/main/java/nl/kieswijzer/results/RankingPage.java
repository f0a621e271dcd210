package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import nl.kieswijzer.election.Election;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** 'Jouw uitslag': whom to compare with, the result itself, and the ways on. */
final class RankingPage extends Div {
    RankingPage(Comparison comparison, Component partyChoice, Component share) {
        Texts texts = comparison.texts();
        addClassName("result");
        Election election = comparison.edition().election();
        add(
                new H1(texts.get("result.title")),
                Parts.paragraph(
                        "result-about",
                        texts.get("result.about", election.name().in(texts.locale()), texts.date(election.date()))),
                partyChoice,
                new ResultParts(comparison, Unfolding.AFTERWARDS),
                share,
                Parts.link(texts.links().quiz(), texts.get("result.change"), "button", "change"));
    }
}
