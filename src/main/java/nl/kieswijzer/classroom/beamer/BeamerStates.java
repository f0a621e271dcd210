package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.corners.WithoutPhones;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.release.BallotStore;
import nl.kieswijzer.classroom.release.ClassSummaries;
import nl.kieswijzer.classroom.release.ClassSummary;
import nl.kieswijzer.election.ElectionCatalogue;
import org.springframework.stereotype.Service;

/** Works out what a beamer may show now. */
@Service
public class BeamerStates {
    private final Lessons lessons;
    private final ClassSummaries summaries;
    private final BallotStore ballots;
    private final ElectionCatalogue catalogue;
    private final Matchers matchers;
    private final WithoutPhones corners;

    BeamerStates(
            Lessons lessons,
            ClassSummaries summaries,
            BallotStore ballots,
            ElectionCatalogue catalogue,
            Matchers matchers,
            WithoutPhones corners) {
        this.lessons = lessons;
        this.summaries = summaries;
        this.ballots = ballots;
        this.catalogue = catalogue;
        this.matchers = matchers;
        this.corners = corners;
    }

    /** The panel of a step. */
    Component panel(BeamerState state, TeacherLinks links) {
        return corners.panel(state.lesson(), state.edition(), links.texts())
                .orElseGet(() -> StepPanels.of(state, links));
    }

    /** What may leave the room; empty once the lesson is over. */
    Optional<BeamerState> toTakeHome(LessonId id) {
        return of(id, summaries::toTakeHome);
    }

    /** The screen of a lesson; empty once it is over. */
    public Optional<BeamerState> of(LessonId id) {
        return of(id, summaries::of);
    }

    private Optional<BeamerState> of(LessonId id, Function<Lesson, ClassSummary> summary) {
        return lessons.find(id)
                .flatMap(lesson -> catalogue
                        .revision(lesson.revision())
                        .map(it -> new BeamerState(
                                lesson, it.edition(), matchers.of(it), summary.apply(lesson), ballots.of(lesson))));
    }
}
