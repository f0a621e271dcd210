package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Says why there is no ranking yet, and leads back to the statements. */
public final class WayBack extends Div {
    private WayBack(Texts texts, String address, String title, String lead, String back) {
        addClassName("result");
        add(new H1(title), Parts.lead(lead), Parts.link(address, back, "button", "primary"));
    }

    public static WayBack becauseOfTooFewAnswers(Texts texts, Ranking ranking) {
        return new WayBack(
                texts,
                texts.links().quiz(),
                texts.get("result.tooFew.title"),
                texts.get("result.tooFew.lead", ranking.answered(), Ranking.FEWEST_ANSWERS, ranking.missingAnswers()),
                texts.get("result.tooFew.back"));
    }

    /** @param quiz the address from which the visitor comes back to compare */
    public static WayBack becauseThereIsNothingToCompare(Texts texts, String quiz) {
        return new WayBack(
                texts, quiz, texts.get("two.first.title"), texts.get("two.first.lead"), texts.get("two.first.back"));
    }

    public static WayBack becauseStatementsChanged(Texts texts) {
        return new WayBack(
                texts,
                texts.links().quiz(),
                texts.get("result.changed.title"),
                texts.get("result.changed.lead"),
                texts.get("result.changed.back"));
    }
}
