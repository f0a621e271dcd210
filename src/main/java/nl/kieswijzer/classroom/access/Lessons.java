package nl.kieswijzer.classroom.access;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.Door;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.LessonStore;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.lesson.Ticket;
import nl.kieswijzer.classroom.release.PupilStore;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.signals.Signal.News;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.Occasion;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What can be done with a lesson. Whatever changes one tells every screen. */
@Component
public class Lessons {
    /** A code that is taken is as unlikely as lessons are many; so often in a row only where all are taken. */
    private static final int TRIES = 20;

    /** Longer than an answer is on its way over a network that works. */
    private static final Duration ON_THEIR_WAY = Duration.ofSeconds(1);

    private static final String FIVE_MINUTES = "PT5M";

    private final LessonStore store;
    private final PupilStore pupils;
    private final LessonSignals signals;
    private final RateLimits limits;
    private final ClassroomSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher occasions;
    private final ScheduledExecutorService timer;

    Lessons(
            LessonStore store,
            PupilStore pupils,
            LessonSignals signals,
            RateLimits limits,
            ClassroomSettings settings,
            Clock clock,
            ApplicationEventPublisher occasions,
            ScheduledExecutorService timer) {
        this.store = store;
        this.pupils = pupils;
        this.signals = signals;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
        this.occasions = occasions;
        this.timer = timer;
    }

    /**
     * Starts a lesson; empty where there are too many, here or altogether.
     *
     * @param address the network address of who starts it
     */
    public Optional<TeacherKey> start(EditionRevision revision, Plan plan, String address) {
        Optional<TeacherKey> key = rehearse(revision, plan, address);
        key.ifPresent(_ -> occasions.publishEvent(Occasion.LESSON_STARTED));
        return key;
    }

    /** Starts a lesson that is not counted among those given; else the same. */
    public Optional<TeacherKey> rehearse(EditionRevision revision, Plan plan, String address) {
        if (store.count() >= settings.mostLessons() || !limits.mayStart(address)) {
            return Optional.empty();
        }
        TeacherKey key = TeacherKey.random();
        for (int tried = 0; tried < TRIES; tried++) {
            Lesson lesson = Lesson.starting(
                    Ticket.random(), revision.id(), plan, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (store.add(lesson, key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    public Optional<Lesson> ofTeacher(TeacherKey key) {
        return store.find(key);
    }

    /** The lesson as it is now; empty once it is over. */
    public Optional<Lesson> find(LessonId id) {
        return store.find(id);
    }

    /** Goes from the place that the teacher sees to another, unless somebody clicked first. */
    public void move(Lesson shown, Place to) {
        change(shown.id(), it -> it.place().equals(shown.place()) ? it.at(to) : it);
    }

    /** The same, once what pupils tapped until now had the time to come in: what is on its way counts for the round it was for. */
    public void moveAfterTheLastAnswers(Lesson shown, Place to) {
        timer.schedule(() -> move(shown, to), ON_THEIR_WAY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * A new code, and the door open: what was on the board opens nothing any more. Until the first totals everybody is let out,
     * and comes in anew; whoever is with the class finds the answers still on the phone. Later, who is in stays in.
     */
    public void startOver(Lesson lesson) {
        store.change(lesson.id(), it -> it.with(Ticket.random()).with(Door.OPEN));
        if (lesson.place().step().isBefore(Step.TOTALS)) {
            pupils.letOut(lesson.id());
        }
        signals.announce(new Signal(lesson.id(), News.LESSON));
    }

    /** Whether this phone is in. */
    public boolean isIn(LessonId id, PupilToken token) {
        return pupils.isIn(token.in(id));
    }

    /** Changes a lesson as it is now; on every screen. */
    public void change(LessonId id, UnaryOperator<Lesson> change) {
        store.change(id, change);
        signals.announce(new Signal(id, News.LESSON));
    }

    /** Wipes a lesson. */
    public void end(LessonId id) {
        store.delete(id);
        signals.announce(new Signal(id, News.LESSON));
    }

    /** Keeps what a pupil answered, if it belongs to this lesson and a round that {@linkplain Lesson#takes takes} answers. */
    public void answer(LessonId id, PupilToken token, Round round, AnswerSheet sheet) {
        store.find(id)
                .filter(it -> it.takes(round))
                .filter(it -> it.revision().equals(sheet.revision()))
                .filter(it -> pupils.keep(token.in(id), round, asked(it, round, sheet)))
                .ifPresent(_ -> signals.announce(new Signal(id, News.ANSWERS)));
    }

    private static Map<StatementId, Answer> asked(Lesson lesson, Round round, AnswerSheet sheet) {
        return sheet.answers().entrySet().stream()
                .filter(it -> lesson.asked(round).contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Wipes what is over, at the start and every five minutes. */
    @Scheduled(fixedDelayString = FIVE_MINUTES)
    void purge() {
        store.purge().forEach(it -> signals.announce(new Signal(it, News.LESSON)));
    }
}
