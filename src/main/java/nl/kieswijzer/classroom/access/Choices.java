package nl.kieswijzer.classroom.access;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.release.BallotStore;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.signals.Signal.News;
import org.springframework.stereotype.Component;

/** What pupils choose beside the statements, while it is asked. */
@Component
public class Choices {
    private final LessonStore lessons;
    private final BallotStore ballots;
    private final LessonSignals signals;

    Choices(LessonStore lessons, BallotStore ballots, LessonSignals signals) {
        this.lessons = lessons;
        this.ballots = ballots;
        this.signals = signals;
    }

    /** Keeps a choice if the lesson asks this now; the last one holds. */
    public boolean choose(LessonId id, PupilToken token, Question question, String choice) {
        boolean isKept = lessons.find(id)
                .flatMap(Question::openIn)
                .filter(question::equals)
                .filter(it -> ballots.keep(id, it, token.in(id), choice))
                .isPresent();
        if (isKept) {
            signals.announce(new Signal(id, News.ANSWERS));
        }
        return isKept;
    }

    /** What this phone chose. */
    public Optional<String> chosen(Lesson lesson, PupilToken token, Question question) {
        return ballots.chosen(lesson.id(), question, token.in(lesson.id()));
    }
}
