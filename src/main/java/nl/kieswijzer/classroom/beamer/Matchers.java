package nl.kieswijzer.classroom.beamer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.matching.Matcher;
import org.springframework.stereotype.Component;

/** The matchers of the revisions that lessons are about. A beamer redraws often, and a revision never changes. */
@Component
class Matchers {
    /** Lessons last a day, and hardly ever more than two revisions are about. */
    private static final int MOST = 8;

    private final Cache<RevisionId, Matcher> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Matcher of(EditionRevision revision) {
        Edition edition = revision.edition();
        return known.get(revision.id(), _ -> Matcher.of(edition.statementIds(), edition.stances()));
    }
}
