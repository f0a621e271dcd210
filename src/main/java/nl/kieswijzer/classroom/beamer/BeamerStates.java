package nl.kieswijzer.classroom.beamer;

import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.release.BallotStore;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.stereotype.Component;

/** Works out what a beamer may show now. */
@Component
class BeamerStates {
    private final Lessons lessons;
    private final ClassSummaries summaries;
    private final BallotStore ballots;
    private final ElectionCatalogue catalogue;
    private final Matchers matchers;
    private final CountedTotals counted;

    BeamerStates(
            Lessons lessons,
            ClassSummaries summaries,
            BallotStore ballots,
            ElectionCatalogue catalogue,
            Matchers matchers,
            CountedTotals counted) {
        this.lessons = lessons;
        this.summaries = summaries;
        this.ballots = ballots;
        this.catalogue = catalogue;
        this.matchers = matchers;
        this.counted = counted;
    }

    /** Where a teacher's counts go. */
    CountedTotals counted() {
        return counted;
    }

    /** The screen of a lesson; empty once it is over. */
    Optional<BeamerState> of(LessonId id) {
        return lessons.find(id)
                .flatMap(lesson -> catalogue.revision(lesson.revision()).map(it -> of(lesson, it)));
    }

    private BeamerState of(Lesson lesson, EditionRevision revision) {
        return new BeamerState(
                lesson, revision.edition(), matchers.of(revision), summaries.of(lesson), ballots.of(lesson));
    }
}
