package nl.kieswijzer.results.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.changes.RevisionChanges;

/**
 * What came after the revision that a sheet was made with.
 *
 * @param revision the latest one
 * @param changes from the sheet's revision to the latest
 * @param sheet the answers that still fit: those to statements with the same words
 */
public record NewerRevision(EditionRevision revision, RevisionChanges changes, AnswerSheet sheet) {
    /** Empty where the sheet's revision is the latest. */
    public static Optional<NewerRevision> than(
            EditionRevision revision, AnswerSheet sheet, ElectionCatalogue catalogue) {
        return catalogue
                .current(revision.edition().id())
                .filter(it -> it.number() > revision.number())
                .map(it ->
                        new NewerRevision(it, RevisionChanges.between(revision, it), carriedOver(sheet, revision, it)));
    }

    /** The part of a sheet that is an answer to the same words in another revision of its edition. */
    static AnswerSheet carriedOver(AnswerSheet sheet, EditionRevision from, EditionRevision to) {
        Map<StatementId, Answer> answers = new HashMap<>(sheet.answers());
        answers.keySet().removeIf(it -> !isSame(it, from.edition(), to.edition()));
        Set<StatementId> starred = new HashSet<>(sheet.starred());
        starred.retainAll(answers.keySet());
        return new AnswerSheet(to.id(), answers, starred, sheet.leftOut());
    }

    private static boolean isSame(StatementId statement, Edition one, Edition other) {
        Optional<Statement> now = other.statement(statement);
        return now.isPresent() && one.statement(statement).map(Statement::text).equals(now.map(Statement::text));
    }
}
