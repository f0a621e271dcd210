package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.matching.Firmness;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.more.MoreSection;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a sheet has to say: the ranking, and more about it. The same for the voter and for whoever is sent it. */
public final class ResultParts extends Div {
    /** @param own what the page itself has to fold away below the ranking */
    public ResultParts(ResultContext context, Unfolding unfolding, Component... own) {
        Texts texts = context.texts();
        if (context.parties().isEmpty()) {
            add(new Paragraph(texts.get("result.noParty")));
            add(own);
            return;
        }
        if (context.ranking().ranked().isEmpty()) {
            add(Parts.paragraph("verdict", texts.get("result.nobodyRanked")));
        }
        if (context.ranking().isNobodyNear()) {
            add(Parts.paragraph("verdict", texts.get("result.nobodyFits")));
        }
        Firmness firmness = context.calculator().firmness(context.sheet());
        add(new RankedParties(context, firmness, unfolding), new MoreSection(context, firmness, own));
    }
}
