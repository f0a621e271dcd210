package nl.kieswijzer.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a sheet has to say: the ranking, how firm it is, and per topic. The same for the voter and for whoever is sent it. */
final class ResultParts extends Div {
    ResultParts(Comparison comparison, Unfolding unfolding) {
        Texts texts = comparison.texts();
        if (comparison.parties().isEmpty()) {
            add(new Paragraph(texts.get("result.noParty")));
            return;
        }
        if (comparison.ranking().ranked().isEmpty()) {
            add(Parts.lead(texts.get("result.nobodyRanked")));
        }
        Firmness firmness = comparison.calculator().firmness(comparison.sheet());
        firmness.nearTie().ifPresent(it -> add(new NearTieNotice(comparison, it)));
        add(new RankedParties(comparison, unfolding));
        if (!comparison.ranking().ranked().isEmpty()) {
            add(new FirmnessSection(comparison, firmness));
        }
        add(new TopicChart(comparison));
    }
}
