package nl.kieswijzer.classroom.rehearsal;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.classroom.access.Admission;
import nl.kieswijzer.classroom.access.Choices;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.signals.LessonSignals;
import nl.kieswijzer.classroom.signals.Signal.News;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Party;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lessons to try alone. All of such a lesson is real, within the same limits, but for its pupils: they come in and answer by the same
 * doors as any, and the server plays them. It is not counted among the lessons given.
 *
 * <p>Every server may play the same pupils: what they do depends on nothing but the lesson, so doing it twice changes nothing.
 */
@Component
public class Rehearsals {
    private final JdbcClient database;
    private final Lessons lessons;
    private final Admission admission;
    private final Choices choices;
    private final ElectionCatalogue catalogue;
    private final LessonSignals signals;
    private final Map<LessonId, Registration> watched = new ConcurrentHashMap<>();

    Rehearsals(
            JdbcClient database,
            Lessons lessons,
            Admission admission,
            Choices choices,
            ElectionCatalogue catalogue,
            LessonSignals signals) {
        this.database = database;
        this.lessons = lessons;
        this.admission = admission;
        this.choices = choices;
        this.catalogue = catalogue;
        this.signals = signals;
    }

    /**
     * Starts one, with its pupils; empty where there are too many lessons.
     *
     * @param address the network address of who starts it
     */
    public Optional<TeacherKey> start(EditionRevision revision, Plan plan, String address) {
        Optional<TeacherKey> key = lessons.rehearse(revision, plan, address);
        key.flatMap(lessons::ofTeacher).ifPresent(lesson -> {
            database.sql("insert into rehearsal (lesson) values (?)")
                    .param(lesson.id().value())
                    .update();
            if (!plan.isWithoutPhones()) {
                PlayedPupil.all()
                        .forEach(it -> admission.enter(lesson.ticket().path(), it.token(lesson.id()), address));
                watch(lesson.id());
            }
        });
        return key;
    }

    /** Whether a lesson is one. */
    public boolean has(LessonId lesson) {
        return database.sql("select count(*) from rehearsal where lesson = ?")
                        .param(lesson.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A server that starts again goes on playing. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        database.sql("select lesson from rehearsal").query(String.class).list().forEach(it -> watch(new LessonId(it)));
    }

    private void watch(LessonId lesson) {
        watched.computeIfAbsent(lesson, id -> signals.subscribe(id, news -> playOn(id, news)));
        play(lesson);
    }

    /** Not at the news that somebody answered: that is what playing brings, and it would never end. */
    private void playOn(LessonId id, News news) {
        if (news == News.LESSON) {
            play(id);
        }
    }

    /** What the pupils do where the lesson is now; nothing more once it is over. */
    private void play(LessonId id) {
        lessons.find(id)
                .ifPresentOrElse(
                        this::answer,
                        () -> Optional.ofNullable(watched.remove(id)).ifPresent(Registration::remove));
    }

    private void answer(Lesson lesson) {
        Round round = lesson.openRound();
        PlayedPupil.all()
                .forEach(it -> lessons.answer(lesson.id(), it.token(lesson.id()), round, it.sheet(lesson, round)));
        Question.openIn(lesson).ifPresent(it -> choose(lesson, it));
    }

    private void choose(Lesson lesson, Question question) {
        List<PartyId> parties = catalogue
                .revision(lesson.revision())
                .map(it -> it.edition().parties().stream().map(Party::id).toList())
                .orElse(List.of());
        PlayedPupil.all()
                .forEach(it ->
                        choices.choose(lesson.id(), it.token(lesson.id()), question, it.choice(question, parties)));
    }
}
