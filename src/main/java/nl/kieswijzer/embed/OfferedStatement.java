package nl.kieswijzer.embed;

import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.Slug;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Links;

/**
 * A statement to put on another site, of an edition whose quiz voters can take.
 *
 * @param root what the addresses of that quiz begin with: nothing for the quiz of now, its own address for one in the archive
 */
record OfferedStatement(EditionRevision revision, Statement statement, String root) {

    /**
     * The one that is asked for: the first of the edition that voters get, unless another edition or statement is named. Empty where
     * there is no such statement, or no quiz with it.
     */
    static Optional<OfferedStatement> find(
            ElectionCatalogue catalogue, Optional<String> edition, Optional<String> statement) {
        Optional<EditionRevision> front = catalogue.front();
        Optional<EditionRevision> asked = edition.isEmpty()
                ? front
                : edition.filter(Slug::fits).map(EditionId::new).flatMap(it -> ofQuiz(catalogue, it));
        return asked.flatMap(it -> statement(it, statement)
                .map(found -> new OfferedStatement(
                        it,
                        found,
                        front.equals(asked) ? "" : Links.ARCHIVE + it.edition().id())));
    }

    private static Optional<EditionRevision> ofQuiz(ElectionCatalogue catalogue, EditionId edition) {
        return catalogue
                .front()
                .filter(it -> it.edition().id().equals(edition))
                .or(() -> catalogue.archive().stream()
                        .filter(it -> it.edition().id().equals(edition))
                        .findFirst());
    }

    private static Optional<Statement> statement(EditionRevision revision, Optional<String> asked) {
        return asked.isEmpty()
                ? revision.edition().statements().stream().findFirst()
                : asked.filter(Slug::fits).map(StatementId::new).flatMap(revision.edition()::statement);
    }
}
