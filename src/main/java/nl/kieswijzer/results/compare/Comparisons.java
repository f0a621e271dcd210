package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.Component;
import java.util.Map;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.context.ResultContexts;
import nl.kieswijzer.results.parts.WayBack;
import nl.kieswijzer.results.share.DecodedCode;
import nl.kieswijzer.site.Texts;

/** Puts a visitor's own sheet beside one that somebody sent. */
@org.springframework.stereotype.Component
public class Comparisons {
    private final ElectionCatalogue catalogue;
    private final ResultContexts contexts;

    Comparisons(ElectionCatalogue catalogue, ResultContexts contexts) {
        this.catalogue = catalogue;
        this.contexts = contexts;
    }

    /** The revision that the visitor's own answers are to: the latest of the edition that the other sheet is to. */
    public EditionRevision current(DecodedCode.Sound theirs) {
        return catalogue.current(theirs.revision().edition().id()).orElseGet(theirs::revision);
    }

    /** The two beside each other, or what is in the way of that. */
    public Component of(DecodedCode.Sound theirs, AnswerSheet own, Texts texts) {
        EditionRevision current = current(theirs);
        ResultContext mine = contexts.of(current, own, texts);
        return !own.revision().equals(current.id()) || mine.ranking().missingAnswers() > 0
                ? WayBack.becauseThereIsNothingToCompare(
                        texts, texts.links().quizAfter(theirs.code().text()))
                : new TwoSheets(
                        mine,
                        contexts.of(theirs.revision(), theirs.sheet(), texts),
                        NewerRevision.carriedOver(theirs.sheet(), theirs.revision(), current));
    }

    /** The same for somebody who has answered nothing yet. */
    public AnswerSheet nothing(DecodedCode.Sound theirs) {
        return AnswerSheet.of(current(theirs).id(), Map.of());
    }
}
