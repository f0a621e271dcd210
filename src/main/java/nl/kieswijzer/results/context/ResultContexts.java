package nl.kieswijzer.results.context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.preview.Preview;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.markup.KeptMarkup;
import org.springframework.stereotype.Component;

/** Works out what comes of a sheet. */
@Component
public class ResultContexts {
    /** Of every revision that is asked for, made once: there are only as many as were ever published. */
    private final Map<RevisionId, Calculator> calculators = new ConcurrentHashMap<>();

    private final KeptMarkup kept = new KeptMarkup();

    /** The result of a sheet, beside the positions of the revision that it was filled in for. */
    public ResultContext of(EditionRevision revision, AnswerSheet sheet, Texts texts) {
        if (Preview.shows(revision)) {
            return of(revision, new Calculator(revision.edition()), sheet, texts, new KeptMarkup());
        }
        Calculator calculator = calculators.computeIfAbsent(revision.id(), _ -> new Calculator(revision.edition()));
        return of(revision, calculator, sheet, texts, kept);
    }

    private static ResultContext of(
            EditionRevision revision, Calculator calculator, AnswerSheet sheet, Texts texts, KeptMarkup kept) {
        return new ResultContext(revision, calculator, sheet, calculator.ranking(sheet), texts, kept);
    }
}
