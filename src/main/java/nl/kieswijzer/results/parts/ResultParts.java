package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a sheet has to say: the ranking, how firm it is, and per topic. The same for the voter and for whoever is sent it. */
public final class ResultParts extends Div {
    public ResultParts(ResultContext context, Unfolding unfolding) {
        Texts texts = context.texts();
        if (context.parties().isEmpty()) {
            add(new Paragraph(texts.get("result.noParty")));
            return;
        }
        if (context.ranking().ranked().isEmpty()) {
            add(Parts.lead(texts.get("result.nobodyRanked")));
        }
        Firmness firmness = context.calculator().firmness(context.sheet());
        firmness.nearTie().ifPresent(it -> add(new NearTieNotice(context, it)));
        add(new RankedParties(context, unfolding));
        if (!context.ranking().ranked().isEmpty()) {
            add(new FirmnessSection(context, firmness));
        }
        add(new TopicChart(context));
    }
}
